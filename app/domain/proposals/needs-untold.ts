import type { DisclosureItem } from '../consent/disclosure-item';
import { composeCard } from './compose-card';
import type { ProposalCard } from './proposal-card';

/**
 * What she needs where the tasks touch it, and the card with these facts does not tell: not chosen,
 * or more than the card has room for.
 */
export function needsUntold(
  { draft }: Pick<ProposalCard, 'draft'>,
  chosenIds: readonly string[],
): DisclosureItem[] {
  const told = composeCard(draft, chosenIds).worksBestWhen;
  return draft.items.filter(({ isNeeded, text }) => isNeeded && !told.includes(text));
}
