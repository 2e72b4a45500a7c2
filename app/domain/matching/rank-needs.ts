import { match, type MatchOptions } from './match';
import { type Ranking, rankMatches } from './rank-matches';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';

/**
 * The needs that fit a profile, best first; blocked ones apart, with their reasons. It matches
 * every pair, as no page does: what `NeedIndex` answers is held against it by tests.
 */
export function rankNeeds(
  profile: ResolvedProfile,
  needs: readonly ResolvedNeed[],
  options: MatchOptions,
): Ranking {
  const matches = needs.map((need) => match(need, profile, options));
  return rankMatches(matches, options.today);
}
