import { openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { positionOfNeed } from '../carving/position-of-need';
import { keepRevisedCard } from './keep-revised-card';
import { keptCard } from './kept-card';
import { openProposal } from './open-proposal';

/**
 * Takes the job as its plan stands now into a proposal of it. One she has been asked about or said
 * yes to goes back to being a draft, as with a changed card: it is a new question to her (domain
 * §2.1). Where the plan says what the proposal says already, nothing happens.
 */
export async function composePositionAnew(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  cardHash: string,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const kept = openProposalCard(key, proposal);
  const { read } = services.store;
  const now = await positionOfNeed(read, key, proposal.needId, kept.card.supportFromUs);
  if (!now) return refuse('not-found');
  const card = keptCard(key, proposal.id, { ...kept, position: now.position });
  if (card.cardHash === proposal.cardHash) return ok(null);
  const action = 'proposal.position-composed';
  return keepRevisedCard(services, actor, proposal, { kept: card, seenHash: cardHash, action });
}
