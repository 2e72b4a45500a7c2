import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readOwnProposal } from '~/app/usecases/proposals/read-own-proposal';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { WithdrawPage } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.jobseeker.withdraw.title} – ${t.site.name}` }];
};

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId_.withdraw',
  async ({ actor, params, services }) => {
    const proposalId = params.proposalId ?? '';
    const proposal = await readOwnProposal(services, { profileId: actor.profileId, proposalId });
    if (!proposal) return notFound();
    if (!proposal.isConsentInForce) throw redirect(`/me/proposals/${proposalId}`, 303);
    return proposal;
  },
);

export const action = guardedAction(
  'routes/me.proposals.$proposalId_.withdraw',
  async ({ actor, params, services, intent }) => {
    if (intent !== 'withdraw') unknownIntent();
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const result = await withdrawConsent(services, own, { how: 'link' });
    if (!result.ok && result.code === 'not-found') notFound();
    // A second press finds it withdrawn already: the receipt is the answer to both.
    return redirect(`/me/proposals/${own.proposalId}`, 303);
  },
);

export default function WithdrawRoute() {
  return <WithdrawPage proposal={useLoaderData<typeof loader>()} />;
}
