import { composeCard, isComposedLead } from './compose-card';
import type { ProposalCard } from './proposal-card';

/**
 * The card with only the facts she keeps of those chosen; nothing new can come in this way. A
 * first line written by hand stays, unless it names what she took away.
 */
export function cardWithout(current: ProposalCard, keptIds: readonly string[]): ProposalCard {
  const { draft, card } = current;
  const chosenIds = current.chosenIds.filter((id) => keptIds.includes(id));
  const takenAway = draft.items.filter(
    ({ id }) => current.chosenIds.includes(id) && !chosenIds.includes(id),
  );
  const composed = composeCard(draft, chosenIds);
  const isWritten = !isComposedLead(card.lead, draft, current.chosenIds);
  const says = card.lead.toLowerCase();
  const namesIt = takenAway.some(({ text }) => says.includes(text.toLowerCase()));
  const lead = isWritten && !namesIt ? card.lead : composed.lead;
  const before = current.takenAway ?? [];
  return {
    ...current,
    chosenIds,
    card: { ...composed, lead },
    takenAway: [...before, ...takenAway.map(({ text }) => text)],
  };
}
