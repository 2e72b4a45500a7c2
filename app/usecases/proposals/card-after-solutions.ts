import { openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { composeCard, isComposedLead } from '../../domain/proposals/compose-card';
import { timesSolved, withSolvedTimes, type TimesAsked } from '../../domain/proposals/solved-times';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { prepareRevision, type Revision } from './keep-revised-card';
import { keptCard } from './kept-card';
import type { OpenProposal } from './open-proposal';

/**
 * The card whose days follow the solutions of her noes; undefined where it says them already. A
 * card she has been asked about or said yes to goes back to being a draft, so that she is asked
 * about the new text; one the company has read stays.
 */
export async function cardAfterSolutions(
  services: Services,
  actor: SpecialistActor,
  { proposal, key }: Pick<OpenProposal, 'proposal' | 'key'>,
  items: readonly TimesAsked[],
): Promise<Revision | undefined> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, proposal.profileId);
  const times = person && timesSolved(person.layer.facts.available ?? [], items);
  const before = openProposalCard(key, proposal);
  const after = times && withSolvedTimes(before.draft, before.chosenIds, times);
  if (!after) return undefined;
  const composed = composeCard(after.draft, after.chosenIds);
  const { lead } = before.card;
  const isComposed = isComposedLead(lead, before.draft, before.chosenIds);
  const card = isComposed ? composed : { ...composed, lead };
  const revision = prepareRevision(services, actor, proposal, {
    kept: keptCard(key, proposal.id, { ...before, ...after, card }),
    seenHash: proposal.cardHash,
    action: 'proposal.card-changed',
  });
  return revision.ok ? revision.value : undefined;
}
