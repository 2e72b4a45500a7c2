/** Municipalities on a line, so that neighbours are those beside each other. */
export const municipalities = [
  'Halden',
  'Sarpsborg',
  'Fredrikstad',
  'Råde',
  'Moss',
  'Våler',
  'Vestby',
  'Ås',
  'Frogn',
  'Nordre Follo',
  'Indre Østfold',
  'Rakkestad',
] as const;

/** A municipality and those within `steps` of it. */
export function reachFrom(index: number, steps: number): string[] {
  return municipalities.slice(Math.max(0, index - steps), index + steps + 1);
}
