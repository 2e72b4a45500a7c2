import { drawLot, weekOf } from './draw-lot';
import type { Match } from './match-types';

/** Matches best first, and beside them those that something stands in the way of now. */
export type Ranking = { readonly matches: readonly Match[]; readonly notNow: readonly Match[] };

/**
 * Orders by score; ties by exact tasks, then fewer levers, then a hash of need, profile and week,
 * so that a tie is reproducible and gives nobody a lasting advantage; where two hashes are the
 * same, by id. Blocked matches are kept apart, in the same order.
 */
export function rankMatches(matches: readonly Match[], today: string): Ranking {
  const week = weekOf(today);
  const lots = new Map(matches.map((each) => [each, drawLot(each.need, each.profile, week)]));
  const ordered = matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.exactTasks - a.exactTasks ||
      a.levers.length - b.levers.length ||
      (lots.get(a) ?? 0) - (lots.get(b) ?? 0) ||
      compareIds(a.need, b.need) ||
      compareIds(a.profile, b.profile),
  );
  return {
    matches: ordered.filter(({ status }) => status !== 'blocked'),
    notNow: ordered.filter(({ status }) => status === 'blocked'),
  };
}

/** By code units: the same on every machine, whatever its language. */
export function compareIds(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
