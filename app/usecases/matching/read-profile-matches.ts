import type { OpenProfile } from '~/db/repositories/profiles';
import { listPostedNeeds } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isFor } from '../../domain/found-jobs/found-job';
import type { Match } from '../../domain/matching/match-types';
import { rankNeeds } from '../../domain/matching/rank-needs';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import { standardWeights } from '../../domain/matching/weights';
import type { Services } from '../../services';
import { matchLine, type MatchLine } from './match-line';
import { openOwnProfile } from '../profiles/open-own-profile';
import { resolvedNeedOf } from './resolved-need-of';

export interface ProfileMatches {
  readonly profileId: string;
  readonly code: string;
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
}

/** Which needs fit one of the specialist's own people, best first. */
export async function readProfileMatches(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<ProfileMatches | undefined> {
  const found = await openOwnProfile(services.store.read, services, actor, profileId);
  return found && profileMatchesOf(services, actor, found);
}

/** The same for whoever may read the person's matching layer, out of the needs she may read. */
export async function profileMatchesOf(
  services: Services,
  reader: SpecialistActor,
  { profile, layer }: OpenProfile,
): Promise<ProfileMatches> {
  const { read } = services.store;
  const today = osloDateOf(services.clock.now());
  const posted = (
    await listPostedNeeds(read, reader.userId, ['submitted', 'analysed', 'open'], today)
  ).filter(({ need }) => isFor(need, profile.id));
  const resolved: ResolvedNeed[] = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(read, each));
  const ranking = rankNeeds(layer.resolved, resolved, {
    today,
    weights: standardWeights,
  });
  const byId = new Map(posted.map((each) => [each.need.id, each]));
  const lineOf = (match: Match) => {
    const about = byId.get(match.need);
    return matchLine(match, about?.need.title ?? '', about?.company.name ?? '');
  };
  return {
    profileId: profile.id,
    code: profile.code,
    matches: ranking.matches.map(lineOf),
    notNow: ranking.notNow.map(lineOf),
  };
}
