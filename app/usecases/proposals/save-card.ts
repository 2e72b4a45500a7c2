import type { SpecialistActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { cardChange, type CardEdit } from './card-change';
import { keepRevisedCard } from './keep-revised-card';
import { openProposal } from './open-proposal';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

export interface CardChoice extends CardEdit {
  /** The hash of the card that was edited: a card changed meanwhile is not overwritten. */
  readonly cardHash: string;
}

/**
 * Saves what stands on the card. A card she has been asked about or said yes to goes back to
 * being a draft: a changed text is a new question to her (domain §2.1).
 */
export async function saveCard(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  { cardHash, lead, chosenIds }: CardChoice,
): Promise<Result<null, 'not-found' | 'not-now' | TextRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const refusal = await refusalOfText(services.store.read, key, 'lead', lead);
  if (refusal) return refusal;
  const kept = cardChange(key, proposal, { lead, chosenIds });
  const action = 'proposal.card-changed';
  return keepRevisedCard(services, actor, proposal, { kept, seenHash: cardHash, action });
}
