import { listPostedNeeds, type PostedNeed } from '~/db/repositories/specialist-needs';
import { findWeights } from '~/db/repositories/weight-versions';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isFor } from '../../domain/found-jobs/found-job';
import type { Ranking } from '../../domain/matching/rank-matches';
import { rankNeeds } from '../../domain/matching/rank-needs';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import type { Services } from '../../services';
import { resolvedNeedOf } from './resolved-need-of';

interface RankedNeeds {
  readonly ranking: Ranking;
  readonly byId: ReadonlyMap<string, PostedNeed>;
  /** The same as the matcher reads them. */
  readonly byNeed: ReadonlyMap<string, ResolvedNeed>;
}

/** The new and open needs a specialist may read, ranked for one of her people. */
export async function rankPosted(
  { store, clock }: Services,
  actor: SpecialistActor,
  profile: ResolvedProfile,
): Promise<RankedNeeds> {
  const { read } = store;
  const today = osloDateOf(clock.now());
  const posted = (
    await listPostedNeeds(read, actor.userId, ['submitted', 'analysed', 'open'], today)
  ).filter(({ need }) => isFor(need, profile.profile.id));
  const resolved: ResolvedNeed[] = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(read, each));
  const options = { today, weights: await findWeights(read) };
  return {
    ranking: rankNeeds(profile, resolved, options),
    byNeed: new Map(resolved.map((each) => [each.need.id, each])),
    byId: new Map(posted.map((each) => [each.need.id, each])),
  };
}
