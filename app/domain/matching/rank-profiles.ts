import { match, type MatchOptions } from './match';
import { type Ranking, rankMatches } from './rank-matches';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';

/**
 * The profiles that fit a need, best first; blocked ones apart, with their reasons. It matches
 * every pair, as no page does: what `ProfileIndex` answers is held against it by tests and
 * measurements.
 */
export function rankProfiles(
  need: ResolvedNeed,
  profiles: readonly ResolvedProfile[],
  options: MatchOptions,
): Ranking {
  const matches = profiles.map((profile) => match(need, profile, options));
  return rankMatches(matches, options.today);
}
