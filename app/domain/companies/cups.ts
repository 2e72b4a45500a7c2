/**
 * The three cups (V A9): the first agrees on a meeting, the second holds it and learns what the
 * workplace needs, the third brings in a person – who has said yes to this company.
 */
export const cups = [1, 2, 3] as const;
export type Cup = (typeof cups)[number];
