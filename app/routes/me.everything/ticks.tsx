import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import { earlierAnswers } from '~/app/views/earlier-answers';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What she has answered to what each job asks, in the words she answered. */
export function Ticks({ ticks }: Pick<Everything, 'ticks'>) {
  const { everything: t, requirements } = useMessages().jobseeker;
  if (ticks.length === 0) return <p>{t.noTicks}</p>;
  return (
    <>
      {ticks.map(({ needId, company, needTitle, ticks: answers }) => (
        <div className="stack-tight" key={needId}>
          <h3>{`${company}: ${needTitle}`}</h3>
          <SummaryList
            rows={answers.map(
              ({ text, answer, kind = 'skill', change, earlier = [], solution }) => ({
                term: text,
                value: (
                  <>
                    {t.tickAnswers[kind][answer]}
                    {change ? <div>{`«${change}»`}</div> : null}
                    {solution ? (
                      <div>{solution.kind === 'solved' ? t.solved(solution.how) : t.leftOut}</div>
                    ) : null}
                    {solution?.agreed ? (
                      <div>{t.agreed(formatDateOf(solution.agreed.at))}</div>
                    ) : null}
                    {solution?.disputedAt ? <div>{t.disputed}</div> : null}
                    {earlierAnswers(earlier, requirements).map((line, index) => (
                      <div className="soft small" key={index}>
                        {line}
                      </div>
                    ))}
                  </>
                ),
              }),
            )}
          />
        </div>
      ))}
    </>
  );
}
