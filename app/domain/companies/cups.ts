/**
 * The three cups (V A9): the first agrees on a meeting, the second holds it and learns what the
 * workplace needs, the third brings in a person – who has said yes to this company.
 */
export const cups = [1, 2, 3] as const;
export type Cup = (typeof cups)[number];

/** The cup that comes next after those drunk so far: one more than the highest, at most the third. */
export function nextCup(drunk: readonly (number | null)[]): Cup {
  const highest = Math.max(0, ...drunk.map((cup) => cup ?? 0));
  return cups.find((cup) => cup > highest) ?? 3;
}
