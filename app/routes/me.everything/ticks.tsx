import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What she has answered to what each job asks, in the words she answered. */
export function Ticks({ ticks }: Pick<Everything, 'ticks'>) {
  const t = useMessages().jobseeker.everything;
  if (ticks.length === 0) return <p>{t.noTicks}</p>;
  return (
    <>
      {ticks.map(({ needId, company, needTitle, ticks: answers }) => (
        <div className="stack-tight" key={needId}>
          <h3>{`${company}: ${needTitle}`}</h3>
          <SummaryList
            rows={answers.map(({ text, answer }) => ({ term: text, value: t.tickAnswers[answer] }))}
          />
        </div>
      ))}
    </>
  );
}
