import { openProposalCard, sealProposalCard, type Proposal } from '~/db/repositories/proposals';
import { contentHashOf } from '../crypto/content-hash';
import type { PersonKey } from '../crypto/key-ring';
import { composeCard } from '../domain/proposals/compose-card';

/** What a specialist may change of a card: its first line, and which of the drafted facts it tells. */
export interface CardEdit {
  readonly lead: string;
  readonly chosenIds: readonly string[];
}

/** The edited card as stored, with its hash; only facts of the draft can come onto it. */
export function cardChange(
  key: PersonKey,
  proposal: Proposal,
  { lead, chosenIds }: CardEdit,
): Pick<Proposal, 'card' | 'cardHash'> {
  const { draft } = openProposalCard(key, proposal);
  const card = { ...composeCard(draft, chosenIds), lead };
  return {
    card: sealProposalCard(key, proposal.id, { draft, chosenIds, card }),
    cardHash: contentHashOf(card),
  };
}
