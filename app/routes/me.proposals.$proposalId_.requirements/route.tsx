import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ticksSchema } from '~/app/domain/needs/requirements/ticks-form';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { nameRows } from '~/app/server/name-rows';
import { readForm, typedValues } from '~/app/server/read-form';
import { readOwnProposalWhole } from '~/app/usecases/proposals/read-own-proposal';
import { tickOwnRequirements } from '~/app/usecases/proposals/tick-own-requirements';
import { OwnRequirementsPage } from './page';

const t = messagesIn('nb').jobseeker.requirements;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId_.requirements',
  async ({ actor, params, request, services }) => {
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const proposal = (await readOwnProposalWhole(services, own)) ?? notFound();
    return { proposal, isSaved: new URL(request.url).searchParams.has('saved') };
  },
);

export const action = guardedAction(
  'routes/me.proposals.$proposalId_.requirements',
  async ({ actor, params, services, form, intent }) => {
    if (intent !== 'tick') unknownIntent();
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const ticks = readForm(form, ticksSchema);
    if (!ticks.ok) return data(nameRows(ticks), { status: 422 });
    const ticked = await tickOwnRequirements(services, own, ticks.value);
    if (!ticked.ok) return notFound();
    const { items, openCount } = ticked.value;
    if (openCount > 0 && openCount === items.length) {
      const errors: Record<string, string> = { 'ticks-0': t.nothingChosen };
      return data({ values: typedValues(form), errors }, { status: 422 });
    }
    const saved = openCount > 0 ? '?saved' : '';
    return redirect(`/me/proposals/${own.proposalId}/requirements${saved}`, 303);
  },
);

export default function OwnRequirements() {
  const answer = useActionData<typeof action>();
  return <OwnRequirementsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
