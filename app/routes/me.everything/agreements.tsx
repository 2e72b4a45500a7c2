import { previewFields } from '~/app/domain/agreements/preview';
import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import type { DecisionView } from '~/app/usecases/agreements/after-agreement';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** Her agreements, how each stands, and what was said about stopping. */
export function Agreements({
  agreements,
  stopWishes,
  supportRequests,
}: Pick<Everything, 'agreements' | 'stopWishes' | 'supportRequests'>) {
  const t = useMessages().jobseeker;
  return (
    <>
      {agreements.length === 0 ? <p>{t.everything.noAgreements}</p> : null}
      {agreements.map((agreement) => (
        <p key={agreement.id}>
          {agreement.isSent && agreement.state !== 'stopped' && agreement.state !== 'rewritten' ? (
            <a href={`/me/agreements/${agreement.id}`}>{agreement.company}</a>
          ) : (
            <strong>{agreement.company}</strong>
          )}{' '}
          {t.everything.agreementDates(
            formatDate(agreement.startOn),
            agreement.endOn && formatDate(agreement.endOn),
          )}{' '}
          {t.everything.agreementStates[agreement.state]}
          {agreement.decision ? <Decided decision={agreement.decision} /> : null}
        </p>
      ))}
      {agreements.map(({ id, company, shownDrafts }) =>
        shownDrafts.map((draft) => (
          <ShownDraft key={`${id} ${draft.id}`} {...{ company, draft }} />
        )),
      )}
      {stopWishes.map(({ id, party, sentOn, words }) => {
        const { youSent, youWrote, theySent, theyWrote } = t.agreement;
        const [sent, wrote] = party === 'jobseeker' ? [youSent, youWrote] : [theySent, theyWrote];
        const on = formatDate(sentOn);
        return <p key={id}>{words ? wrote(on, words) : sent(on)}</p>;
      })}
      {supportRequests.map(({ id, party, askedAt, words }) => (
        <p key={id}>
          {t.supportAsked[party](formatMoment(askedAt))}{' '}
          {words ? t.supportAsked.words(words) : null}
        </p>
      ))}
    </>
  );
}

interface ShownDraftProps {
  readonly company: string;
  readonly draft: Everything['agreements'][number]['shownDrafts'][number];
}

/** A draft her company has read, and what it wrote of it. */
function ShownDraft({ company, draft: { shownAt, comments } }: ShownDraftProps) {
  const { preview, changes } = useMessages().agreement;
  const said = previewFields.flatMap((field) => {
    const text = comments[field];
    return text ? [preview.hers.wrote(changes.fields[field], text)] : [];
  });
  return (
    <p>
      {preview.hers.shown(company, formatDateOf(shownAt))} {said.join(' ')}
    </p>
  );
}

/** What was decided of an agreement, on the line that tells of it. */
function Decided({ decision }: { decision: DecisionView }) {
  const t = useMessages().jobseeker.agreement;
  const { outcome, decidedOn, stopReason, note } = decision;
  return (
    <>
      {' '}
      {t.decided[outcome]} {t.decidedOn(formatDate(decidedOn))}{' '}
      {stopReason ? t.decidedReasons[stopReason] : null} {note ? t.decidedNote(note) : null}
    </>
  );
}
