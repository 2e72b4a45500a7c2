import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What she has said is not right: a part of her profile, or an answer to a company about her. */
export function Objections({ objections }: Pick<Everything, 'objections'>) {
  const t = useMessages().jobseeker.everything;
  return (
    <SummaryList
      rows={objections.map(({ block, text, raisedAt, settledAt, answer }) => ({
        term: `${answer ? t.answerTo(answer.company) : t.blocks[block]}, ${formatDateOf(raisedAt)}`,
        value: (
          <>
            {answer?.question ? <div>{t.companyAsked(answer.question)}</div> : null}
            <div>{answer ? t.weAnswered(answer.text) : text}</div>
            {answer ? <div>{t.disputed}</div> : null}
            {settledAt ? <div>{t.talkedAbout(formatDateOf(settledAt))}</div> : null}
          </>
        ),
      }))}
    />
  );
}
