import { speaksForFrom, wellFrom } from './criteria/fit';
import type { Criterion, CriterionName, Match, MatchStatus } from './match-types';

/** How a pair reads at a glance: its status, unless calling it a fit would say too much. */
export type Standing = MatchStatus | 'other-wish' | 'too-little-known';

/** What must be known before two are said to fit: of these at most one may be open. */
const needed: readonly CriterionName[] = ['hours', 'travel', 'limits'];

/** Whether a criterion speaks for the pair. */
export function speaksFor({ points, of }: { readonly points: number; readonly of: number }) {
  return points >= of * speaksForFrom;
}

/**
 * Whether her wish is met, however little else is known: what she has not told of her interests is
 * guessed from it, and can make it neither unknown nor a miss.
 */
function isMetWish({ name, points, of }: Pick<Criterion, 'name' | 'points' | 'of'>) {
  return name === 'wish' && of > 0 && points >= of * wellFrom;
}

/** Whether it is the work she wishes for. */
export function isWishMet({ criteria }: Pick<Match, 'criteria'>): boolean {
  return criteria.some(isMetWish);
}

/**
 * Whether a criterion is told enough to be said: all of it is known, or it is a wish that is met.
 */
export function isTold(criterion: Pick<Criterion, 'name' | 'points' | 'of' | 'unknown'>): boolean {
  return !criterion.unknown || isMetWish(criterion);
}

/**
 * A pair nothing stands in the way of is still no fit when she wishes for something else (domain
 * §2.5), or when too little is known to say so.
 */
export function standingOf({ status, criteria }: Pick<Match, 'status' | 'criteria'>): Standing {
  if (status === 'blocked' || status === 'later') return status;
  const wish = criteria.find(({ name }) => name === 'wish');
  if (wish && !wish.unknown && !speaksFor(wish)) return 'other-wish';
  const open = criteria.filter(({ name, unknown }) => unknown && needed.includes(name));
  return open.length > 1 ? 'too-little-known' : status;
}
