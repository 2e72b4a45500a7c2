import { sealProposalCard, type Proposal } from '~/db/repositories/proposals';
import { contentHashOf } from '../../crypto/content-hash';
import type { PersonKey } from '../../crypto/key-ring';
import type { ProposalCard } from '../../domain/proposals/proposal-card';

/**
 * A card as a proposal keeps it: sealed, with the hash of all a company may read of it. A yes is to
 * that hash, so that a changed job, like a changed card, asks her anew (domain §2.1).
 */
export function keptCard(
  key: PersonKey,
  proposalId: string,
  card: ProposalCard,
): Pick<Proposal, 'card' | 'cardHash'> {
  return { card: sealProposalCard(key, proposalId, card), cardHash: shownHashOf(card) };
}

/** Content hash of what is shown: the card alone, or with the job put together for her. */
export function shownHashOf({ card, position }: Pick<ProposalCard, 'card' | 'position'>): string {
  return contentHashOf(position ? { card, position } : card);
}
