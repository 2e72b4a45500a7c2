import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';

/**
 * The answers to the company that she says are not right, each with its question, until talked of.
 */
export function Disputed({ view }: { view: ProposalView }) {
  const t = useMessages().specialist.proposals.disputed;
  return view.disputed.map(({ answerId, question, answer }) => (
    <Notice key={answerId} tone="warning" title={t.title}>
      {question === null ? null : <p>{t.question(question)}</p>}
      <p>{t.answer(answer)}</p>
      <p>{t.text}</p>
      <Form method="post">
        <input type="hidden" name="answerId" value={answerId} />
        <Button intent="settle-dispute" tone="secondary">
          {t.settle}
        </Button>
      </Form>
    </Notice>
  ));
}
