import type { Match } from './match-types';

/** Matches best first, and beside them those that something stands in the way of now. */
export type Ranking = { readonly matches: readonly Match[]; readonly notNow: readonly Match[] };

/**
 * Orders by score; ties by exact tasks, then fewer levers, then a hash of need, profile and week,
 * so that a tie is reproducible and gives nobody a lasting advantage. Blocked matches are kept
 * apart, in the same order.
 */
export function rankMatches(matches: readonly Match[], today: string): Ranking {
  const week = Math.floor(Date.parse(today) / weekLength);
  const lots = new Map(
    matches.map((each) => [each, lotOf(`${each.need} ${each.profile} ${week}`)]),
  );
  const ordered = matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.exactTasks - a.exactTasks ||
      a.levers.length - b.levers.length ||
      (lots.get(a) ?? 0) - (lots.get(b) ?? 0),
  );
  return {
    matches: ordered.filter(({ status }) => status !== 'blocked'),
    notNow: ordered.filter(({ status }) => status === 'blocked'),
  };
}

const weekLength = 7 * 24 * 60 * 60 * 1000;

/** FNV-1a, 32 bits: the same on every machine. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
