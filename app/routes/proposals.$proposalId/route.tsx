import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { readProposal } from '~/app/usecases/proposals/read-proposal';
import { intents } from './intents';
import { ProposalPage } from './page';

const t = messagesIn('nb').specialist.proposals;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.title(args.data.code, args.data.company) : '');

export const loader = guardedLoader('routes/proposals.$proposalId', async (args) => {
  const { proposalId = '' } = args.params;
  return (await readProposal(args.services, args.actor, proposalId)) ?? notFound();
});

export const action = guardedAction('routes/proposals.$proposalId', async (args) => {
  const { services, actor, form } = args;
  const { proposalId = '' } = args.params;
  const handle = intents[args.intent] ?? unknownIntent();
  const outcome = await handle({ services, actor, proposalId, form });
  if (outcome.ok) return redirect(`/proposals/${proposalId}`, 303);
  if ('errors' in outcome) return data({ ...outcome, message: undefined }, { status: 422 });
  if (outcome.code === 'not-found') notFound();
  const text = t.refusals[outcome.code];
  const errors: Record<string, string> = outcome.field ? { [outcome.field]: text } : {};
  const message = outcome.field ? undefined : text;
  const answer = { errors, values: typedValues(form), message };
  return data(answer, { status: outcome.field ? 422 : 409 });
});

export default function ProposalRoute() {
  const view = useLoaderData<typeof loader>();
  return <ProposalPage view={view} answer={useActionData<typeof action>()} />;
}
