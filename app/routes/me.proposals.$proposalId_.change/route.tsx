import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { askForChange } from '~/app/usecases/agreements/ask-for-change';
import { readOwnProposal } from '~/app/usecases/proposals/read-own-proposal';
import { reviseOwnCard } from '~/app/usecases/proposals/revise-own-card';
import { ChangePage, longestNote } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.jobseeker.change.title} – ${t.site.name}` }];
};

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId_.change',
  async ({ actor, params, services }) => {
    const proposalId = params.proposalId ?? '';
    const proposal = await readOwnProposal(services, { profileId: actor.profileId, proposalId });
    if (!proposal) return notFound();
    if (proposal.question !== 'show-card') throw redirect(`/me/proposals/${proposalId}`, 303);
    return proposal;
  },
);

const changeSchema = z.object({
  cardHash: z.string().max(128),
  keep: z.array(z.string().max(60)).max(200).default([]),
  note: z.string().trim().max(longestNote, messagesIn('nb').jobseeker.change.tooLong).optional(),
});

export const action = guardedAction(
  'routes/me.proposals.$proposalId_.change',
  async ({ actor, params, services, form, intent }) => {
    if (intent !== 'send') unknownIntent();
    const sent = readForm(form, changeSchema);
    if (!sent.ok) return data({ errors: sent.errors, values: sent.values }, { status: 422 });
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const { cardHash, keep: keptIds, note } = sent.value;
    // Without words there is nothing for us to do: she reads the shorter text and answers it.
    const result = note
      ? await askForChange(services, own, { cardHash, keptIds, note })
      : await reviseOwnCard(services, own, { cardHash, keptIds });
    if (!result.ok && result.code === 'not-found') notFound();
    const isUnchanged = result.ok && result.value === 'unchanged';
    // Whatever else stood in the way is plain from the proposal's own page.
    return redirect(`/me/proposals/${own.proposalId}${isUnchanged ? '?unchanged' : ''}`, 303);
  },
);

export default function ChangeRoute() {
  return (
    <ChangePage proposal={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />
  );
}
