import type { Match } from '../match-types';
import { standingOf } from '../standing';
import { saysMuch, shortReasons } from './strongest-reasons';

/**
 * Whether somebody is to be looked at first for a need: something speaks for her, more than that
 * nothing is in the way, and she does not wish for something else (domain §2.5).
 */
export function standsOut(match: Match): boolean {
  const standing = standingOf(match);
  if (standing === 'blocked' || standing === 'other-wish') return false;
  return shortReasons(match).pro.some(saysMuch);
}

/** The first of a list in its order: those who stand out, and to fill up those who do not. */
export interface FirstOfList<T> {
  readonly first: readonly T[];
  readonly others: readonly T[];
}

/** Both together at most so many; nobody changes place. */
export function firstOfList<T extends { readonly standsOut: boolean }>(
  lines: readonly T[],
  most: number,
): FirstOfList<T> {
  const first = lines.filter((line) => line.standsOut).slice(0, most);
  const others = lines.filter((line) => !line.standsOut).slice(0, most - first.length);
  return { first, others };
}
