/** How good a job is: hours short of the wish first, then its rank. Both in whole numbers. */
export type JobStanding = { readonly short: number; readonly rank: number };

/** Below every job, also below none. */
export const belowAll: JobStanding = { short: Infinity, rank: -Infinity };

export function isBetter(one: JobStanding, other: JobStanding): boolean {
  return one.short < other.short || (one.short === other.short && one.rank > other.rank);
}
