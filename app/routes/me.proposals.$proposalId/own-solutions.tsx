import { Form } from '@remix-run/react';
import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import type { ProposalPageProps } from './page';

/** What is agreed for each no of hers, and for what she can with something changed, with a way to say that it is not right. */
export function OwnSolutions({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.requirements;
  const { state, requirements, specialist } = proposal;
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
    </section>
  );
}
