/** How many days a link works (quality S13); without a link, how long a yes may be written down. */
export const daysToAccept = { link: 14, meeting: 90 } as const;

/** The instant a party's way to answer ends, counted from `now`, both ISO UTC. */
export function endOfAccepting(now: string, how: keyof typeof daysToAccept): string {
  return new Date(Date.parse(now) + daysToAccept[how] * 86_400_000).toISOString();
}
