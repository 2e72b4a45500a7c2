import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import type { Everything } from '~/app/usecases/profiles/read-everything';

interface SpecialistMovesProps {
  readonly everything: Pick<Everything, 'specialistWish' | 'specialistAnswers'>;
}

/** Her wish for another specialist, and what she has answered about new ones. */
export function SpecialistMoves({
  everything: { specialistWish, specialistAnswers },
}: SpecialistMovesProps) {
  const { everything: t, newSpecialist } = useMessages().jobseeker;
  return (
    <>
      {specialistWish ? (
        <p>
          {t.specialistWished} {specialistWish.text && newSpecialist.youWrote(specialistWish.text)}
        </p>
      ) : null}
      {specialistAnswers.map(({ id, to, answer, witness, answeredAt }) => (
        <p key={id}>
          {t.specialistAnswers[answer](to, formatDateOf(answeredAt))}{' '}
          {witness ? t.inMeeting(witness) : null}
        </p>
      ))}
    </>
  );
}
