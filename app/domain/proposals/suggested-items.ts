import type { CardDraft } from './draft-card';

/** More than this of one kind tires the reader; she can still choose the others. */
const mostSuggested = 4;

/** Ids of the items proposed before she has chosen: at most four of each kind. */
export function suggestedItems({ items }: CardDraft): string[] {
  const suggested = items.filter(({ isSuggested }) => isSuggested);
  return suggested
    .filter((item) => {
      const sameKind = suggested.filter(({ kind }) => kind === item.kind);
      return sameKind.indexOf(item) < mostSuggested;
    })
    .map(({ id }) => id);
}
