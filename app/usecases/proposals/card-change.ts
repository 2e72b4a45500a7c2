import { openProposalCard, type Proposal } from '~/db/repositories/proposals';
import type { PersonKey } from '../../crypto/key-ring';
import { composeCard, isComposedLead } from '../../domain/proposals/compose-card';
import { keptCard } from './kept-card';

/**
 * What a specialist may change of a card: its first line, and which of the drafted facts it tells.
 */
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
  const before = openProposalCard(key, proposal);
  const { draft } = before;
  const composed = composeCard(draft, chosenIds);
  // A first line nobody wrote by hand follows the facts: what is not ticked is not told there.
  const card = isComposedLead(lead, draft, before.chosenIds) ? composed : { ...composed, lead };
  const { position } = before;
  return keptCard(key, proposal.id, { draft, chosenIds, card, ...(position ? { position } : {}) });
}
