import { openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { needsUntold } from '../../domain/proposals/needs-untold';
import type { Services } from '../../services';
import { openProposal } from './open-proposal';

/**
 * Whether a draft with these facts leaves a need of hers untold that the page has not said is
 * untold: the specialist is to read what that means before the jobseeker is asked.
 */
export async function leavesMoreUntold(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  chosenIds: readonly string[],
): Promise<boolean> {
  const found = await openProposal(services, actor, proposalId);
  if (found?.proposal.state !== 'drafted') return false;
  const card = openProposalCard(found.key, found.proposal);
  const told = needsUntold(card, card.chosenIds);
  return needsUntold(card, chosenIds).some((text) => !told.includes(text));
}
