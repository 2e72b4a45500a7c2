import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ticksSchema } from '~/app/domain/needs/requirements/ticks-form';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { readOwnProposalWhole } from '~/app/usecases/proposals/read-own-proposal';
import { tickOwnRequirements } from '~/app/usecases/proposals/tick-own-requirements';
import { OwnRequirementsPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').jobseeker.requirements.title);

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId_.requirements',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    return (await readOwnProposalWhole(services, own)) ?? notFound();
  },
);

export const action = guardedAction(
  'routes/me.proposals.$proposalId_.requirements',
  async ({ actor, params, services, form, intent }) => {
    if (intent !== 'tick') unknownIntent();
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const ticks = readForm(form, ticksSchema);
    if (!ticks.ok) return data({ isSent: false, answer: ticks }, { status: 422 });
    const ticked = await tickOwnRequirements(services, own, ticks.value);
    if (!ticked.ok) return notFound();
    if (ticked.value.openCount > 0)
      return data({ isSent: true, answer: undefined }, { status: 422 });
    return redirect(`/me/proposals/${own.proposalId}/requirements`, 303);
  },
);

export default function OwnRequirements() {
  const { isSent = false, answer } = useActionData<typeof action>() ?? {};
  const proposal = useLoaderData<typeof loader>();
  return <OwnRequirementsPage proposal={proposal} isSent={isSent} answer={answer} />;
}
