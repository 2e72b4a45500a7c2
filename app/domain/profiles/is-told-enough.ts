import type { ProfileFacts } from './matching-layer';

/**
 * Whether enough is known of a person to name her first for a need: of her hours, her travel and
 * what she will not do at most one may be untold. In the order of a list what is not told takes its
 * prior and never counts as a miss (domain §5); to be named first is more than that.
 */
export function isToldEnough(facts: ProfileFacts): boolean {
  const told = [facts.hoursPerWeek ?? facts.available, facts.travel, facts.ruledOut];
  return told.filter((each) => each === undefined).length <= 1;
}
