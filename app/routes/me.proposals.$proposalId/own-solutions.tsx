import { Form } from '@remix-run/react';
import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { newestSolution } from '~/app/domain/needs/requirements/solutions-to-read';
import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import type { ProposalPageProps } from './page';

/** What is agreed for each no of hers, and for what she can with something changed, with a way to say that it is not right. */
export function OwnSolutions({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.requirements;
  const { state, requirements, solutionsToRead, specialist } = proposal;
  const isOver = isFinal(state) && state !== 'agreement';
  const solved = requirements.items.flatMap(({ text, answer, solution }) =>
    solution && answer ? [{ text, answer, solution }] : [],
  );
  if (isOver || solved.length === 0) return null;
  return (
    <section className="stack-tight" id="solutions">
      <h2>{t.solutionsTitle}</h2>
      <p>{t.solutionsText}</p>
      {solved.map(({ text, answer, solution }) => (
        <Card key={text} level={3} title={answer === 'no' ? t.saidNo(text) : t.saidChanged(text)}>
          <p>{solution.kind === 'solved' ? t.solved(solution.how) : t.leftOut}</p>
          {solution.disputedAt ? <p>{t.wrongSaid(specialist.name)}</p> : null}
          {solution.agreed && !solution.disputedAt ? (
            <p>
              {solution.agreed.how === 'link'
                ? t.okSaid(formatDateOf(solution.agreed.at))
                : t.okTold(specialist.name, formatDateOf(solution.agreed.at))}
            </p>
          ) : null}
          {solution.disputedAt || isFinal(state) ? null : (
            <Form method="post">
              <input type="hidden" name="demand" value={text} />
              <Button intent="dispute-solution" tone="secondary" about={text}>
                {t.wrong}
              </Button>
            </Form>
          )}
        </Card>
      ))}
      {solutionsToRead ? (
        <Form method="post" className="stack-tight">
          <p>
            {solutionsToRead.until ? t.okWaits(formatDate(solutionsToRead.until)) : t.okWaitsForYou}
          </p>
          <input type="hidden" name="readUntil" value={newestSolution(requirements.items)} />
          <Button intent="solutions-ok">{solved.length > 1 ? t.okAll : t.ok}</Button>
        </Form>
      ) : null}
    </section>
  );
}
