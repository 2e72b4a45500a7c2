import { composeCard } from './compose-card';
import type { ProposalCard } from './proposal-card';

/** The card with only the facts she keeps of those chosen; nothing new can come in this way. */
export function cardWithout(current: ProposalCard, keptIds: readonly string[]): ProposalCard {
  const chosenIds = current.chosenIds.filter((id) => keptIds.includes(id));
  const card = { ...composeCard(current.draft, chosenIds), lead: current.card.lead };
  return { draft: current.draft, chosenIds, card };
}
