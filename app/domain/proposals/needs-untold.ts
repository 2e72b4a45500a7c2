import type { ProposalCard } from './proposal-card';

/** What she needs where the tasks touch it, and the card with these facts does not tell. */
export function needsUntold(
  { draft }: Pick<ProposalCard, 'draft'>,
  chosenIds: readonly string[],
): string[] {
  return draft.items
    .filter(({ id, isNeeded }) => isNeeded && !chosenIds.includes(id))
    .map(({ text }) => text);
}
