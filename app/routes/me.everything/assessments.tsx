import { formatDate } from '~/app/domain/calendar/format-date';
import { tenQuestions } from '~/app/domain/proposals/ten-questions';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What her specialist has assessed of each job for her: nothing is kept for others' eyes only. */
export function Assessments({ assessments }: Pick<Everything, 'assessments'>) {
  const t = useMessages().jobseeker.everything;
  if (assessments.length === 0) return <p>{t.noAssessed}</p>;
  return (
    <>
      {assessments.map(({ needId, company, needTitle, answers: { answers, moneyAcceptedOn } }) => (
        <div className="stack-tight" key={needId}>
          <h3>{`${company}: ${needTitle}`}</h3>
          <SummaryList
            rows={tenQuestions.map((question) => ({
              term: t.tenQuestions[question],
              value: [
                t.assessed[answers[question].answer],
                answers[question].note && t.weWrote(answers[question].note),
              ]
                .filter(Boolean)
                .join(' '),
            }))}
          />
          {moneyAcceptedOn ? <p>{t.moneyAccepted(formatDate(moneyAcceptedOn))}</p> : null}
        </div>
      ))}
    </>
  );
}
