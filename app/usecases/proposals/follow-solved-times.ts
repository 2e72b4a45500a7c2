import { openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { composeCard, isComposedLead } from '../../domain/proposals/compose-card';
import { timesSolved, withSolvedTimes } from '../../domain/proposals/solved-times';
import type { Services } from '../../services';
import { tickedRequirements } from '../needs/requirements-of';
import { openOwnProfile } from '../profiles/open-own-profile';
import { keepRevisedCard } from './keep-revised-card';
import { keptCard } from './kept-card';
import { openProposal } from './open-proposal';

/**
 * Lets the days on a card follow the solutions of her noes. A card she has been asked about or said
 * yes to goes back to being a draft, so that she is asked about the new text; one the company has
 * read stays.
 */
export async function followSolvedTimes(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<void> {
  const { read } = services.store;
  const found = await openProposal(services, actor, proposalId);
  if (!found) return;
  const { proposal, key } = found;
  const person = await openOwnProfile(read, services, actor, proposal.profileId);
  const { items } = await tickedRequirements(read, key, proposal.needId);
  const times = person && timesSolved(person.layer.facts.available ?? [], items);
  const before = openProposalCard(key, proposal);
  const after = times && withSolvedTimes(before.draft, before.chosenIds, times);
  if (!after) return;
  const composed = composeCard(after.draft, after.chosenIds);
  const { lead } = before.card;
  const isComposed = isComposedLead(lead, before.draft, before.chosenIds);
  const card = isComposed ? composed : { ...composed, lead };
  await keepRevisedCard(services, actor, proposal, {
    kept: keptCard(key, proposal.id, { ...before, ...after, card }),
    seenHash: proposal.cardHash,
    action: 'proposal.card-changed',
  });
}
