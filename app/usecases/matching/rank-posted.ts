import type { PostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import type { Ranking } from '../../domain/matching/rank-matches';
import { rankNeeds } from '../../domain/matching/rank-needs';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import type { Services } from '../../services';
import { readNeedsFor } from './read-needs-for';

interface RankedNeeds {
  readonly ranking: Ranking;
  readonly byId: ReadonlyMap<string, PostedNeed>;
  /** The same as the matcher reads them. */
  readonly byNeed: ReadonlyMap<string, ResolvedNeed>;
}

/** The new and open needs a specialist may read, ranked for one of her people. */
export async function rankPosted(
  services: Services,
  actor: SpecialistActor,
  profile: ResolvedProfile,
): Promise<RankedNeeds> {
  const { posted, resolved, options } = await readNeedsFor(services, actor, profile.profile.id);
  return {
    ranking: rankNeeds(profile, resolved, options),
    byNeed: new Map(resolved.map((each) => [each.need.id, each])),
    byId: new Map(posted.map((each) => [each.need.id, each])),
  };
}
