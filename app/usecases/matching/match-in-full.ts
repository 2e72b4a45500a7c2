import type { PostedNeed } from '~/db/repositories/specialist-needs';
import { findWeights } from '~/db/repositories/weight-versions';
import type { Database } from '~/db/store';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { match, type MatchOptions } from '../../domain/matching/match';
import type { Match } from '../../domain/matching/match-types';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import type { Services } from '../../services';
import { resolvedNeedOf } from './resolved-need-of';

/** The day and the weights that matching goes by now. */
export async function matchOptions(
  db: Database,
  { clock }: Pick<Services, 'clock'>,
): Promise<MatchOptions> {
  return { today: osloDateOf(clock.now()), weights: await findWeights(db) };
}

/** A need as the matcher reads it, and its match with a person, with every reason. */
export async function matchInFull(
  db: Database,
  profile: ResolvedProfile,
  posted: PostedNeed,
  options: MatchOptions,
): Promise<{ readonly need: ResolvedNeed; readonly match: Match }> {
  const need = await resolvedNeedOf(db, posted);
  return { need, match: match(need, profile, options) };
}
