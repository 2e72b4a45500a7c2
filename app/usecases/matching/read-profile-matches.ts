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
import { readBadges, type MatchBadge } from './read-badges';
import { openOwnProfile } from '../profiles/open-own-profile';
import { resolvedNeedOf } from './resolved-need-of';

export interface ProfileMatches {
  readonly profileId: string;
  readonly code: string;
  /** What she has already, at any company. */
  readonly hers: readonly MatchBadge[];
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
}

/** Which needs fit one of the specialist's own people, best first. */
export async function readProfileMatches(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<ProfileMatches | undefined> {
  const { read } = services.store;
  const found = await openOwnProfile(read, services, actor, profileId);
  if (!found) return undefined;
  const posted = (
    await listPostedNeeds(read, actor.userId, ['submitted', 'analysed', 'open'])
  ).filter(({ need }) => isFor(need, profileId));
  const resolved: ResolvedNeed[] = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(read, each));
  const ranking = rankNeeds(found.layer.resolved, resolved, {
    today: osloDateOf(services.clock.now()),
    weights: standardWeights,
  });
  const byId = new Map(posted.map((each) => [each.need.id, each]));
  const badgesOf = await readBadges(services, actor);
  const lineOf = (match: Match) => {
    const about = byId.get(match.need);
    return matchLine(match, {
      title: about?.need.title ?? '',
      about: about?.company.name ?? '',
      badges: badgesOf({ needId: match.need, profileId }).filter(isAboutNeed),
    });
  };
  return {
    profileId,
    code: found.profile.code,
    hers: badgesOf({ needId: '', profileId }),
    matches: ranking.matches.map(lineOf),
    notNow: ranking.notNow.map(lineOf),
  };
}

/** What she has elsewhere is told once for the page, and not again on every line. */
function isAboutNeed(badge: MatchBadge): boolean {
  return badge.kind === 'proposal' || (badge.kind === 'agreement' && badge.isHere);
}
