import { composeCard, isComposedLead } from './compose-card';
import { needsUntold } from './needs-untold';
import type { ProposalCard } from './proposal-card';

/**
 * The card with only the facts she keeps of those chosen, and what she needs and ticks that it did
 * not tell; nothing else can come in this way. A first line written by hand stays, unless it names what she took away.
 */
export function cardWithKept(current: ProposalCard, keptIds: readonly string[]): ProposalCard {
  const { draft, card } = current;
  const untold = needsUntold(current, current.chosenIds).map(({ id }) => id);
  const mayBeTold = new Set([...current.chosenIds, ...untold]);
  const chosenIds = [...mayBeTold].filter((id) => keptIds.includes(id));
  const takenAway = draft.items.filter(
    ({ id }) => current.chosenIds.includes(id) && !chosenIds.includes(id),
  );
  const composed = composeCard(draft, chosenIds);
  const isWritten = !isComposedLead(card.lead, draft, current.chosenIds);
  const says = card.lead.toLowerCase();
  const namesIt = takenAway.some(({ text }) => says.includes(text.toLowerCase()));
  const lead = isWritten && !namesIt ? card.lead : composed.lead;
  const added = draft.items.filter(({ id }) => chosenIds.includes(id)).map(({ text }) => text);
  const before = (current.takenAway ?? []).filter((text) => !added.includes(text));
  return {
    ...current,
    chosenIds,
    card: { ...composed, lead },
    takenAway: [...before, ...takenAway.map(({ text }) => text)],
  };
}
