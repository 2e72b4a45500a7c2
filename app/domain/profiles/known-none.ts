/** A list as the matcher reads it: an empty one counts as «none» only when that was said. */
export function knownNone<Item>(
  items: readonly Item[] | undefined,
  isNone: boolean | undefined,
): Item[] | undefined {
  if (items && items.length > 0) return [...items];
  return isNone ? [] : undefined;
}
