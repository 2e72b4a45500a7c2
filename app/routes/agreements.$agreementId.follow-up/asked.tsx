import { formatMoment } from '~/app/domain/calendar/format-moment';
import { answerTimeWords } from '~/app/domain/follow-up/answer-time-words';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import type { FollowUpView } from '~/app/usecases/follow-up/read-follow-up';

/** Who asks for support and waits for an answer. */
export function Asked({ asked }: Pick<FollowUpView, 'asked'>) {
  const t = useMessages().support.asked;
  return asked.map(({ id, party, askedAt, words }) => (
    <Notice key={id} tone="warning" title={t.from[party]}>
      <p>{t.since(formatMoment(askedAt))}</p>
      {words ? <p>{t.wrote(words)}</p> : null}
      <p>{t.text}</p>
      <form method="post">
        <input type="hidden" name="requestId" value={id} />
        <Button intent="answered" tone="secondary" about={t.markAbout(t.from[party])}>
          {t.mark}
        </Button>
      </form>
    </Notice>
  ));
}

/** What was asked before, and how long the answer took. */
export function AskedBefore({ answered }: Pick<FollowUpView, 'answered'>) {
  const t = useMessages().support.asked;
  if (answered.length === 0) return null;
  return (
    <Fold title={t.earlierTitle} about={t.count(answered.length)}>
      {answered.map(({ id, party, askedAt, minutes, words }) => (
        <p key={id}>
          {t.earlier(t.from[party], formatMoment(askedAt), answerTimeWords(minutes))}{' '}
          {words ? t.wrote(words) : null}
        </p>
      ))}
    </Fold>
  );
}
