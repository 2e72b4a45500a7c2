import type { OpenProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { pickAlternatives } from '../../domain/matching/explanation/pick-alternatives';
import type { Match } from '../../domain/matching/match-types';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { matchLine, type MatchLine } from './match-line';
import { rankPosted } from './rank-posted';
import { readBadges, type MatchBadge } from './read-badges';

export interface ProfileMatches {
  readonly profileId: string;
  readonly code: string;
  /** What she has already, at any company. */
  readonly hers: readonly MatchBadge[];
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
  /** Other places worth looking at beside the first. */
  readonly alternatives: readonly MatchLine[];
}

/** Which needs fit one of the specialist's own people, best first. */
export async function readProfileMatches(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<ProfileMatches | undefined> {
  const found = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!found) return undefined;
  return profileMatchesOf(services, actor, found, await readBadges(services, actor));
}

/**
 * The same for whoever may read the person's matching layer, out of the needs she may read. What is
 * going on already is her own specialist's to know.
 */
export async function profileMatchesOf(
  services: Services,
  reader: SpecialistActor,
  { profile, layer }: OpenProfile,
  badgesOf: Awaited<ReturnType<typeof readBadges>> = () => [],
): Promise<ProfileMatches> {
  const profileId = profile.id;
  const { ranking, byId } = await rankPosted(services, reader, layer.resolved);
  const lineOf = (match: Match) => {
    const posted = byId.get(match.need);
    return matchLine(match, {
      title: posted?.need.title ?? '',
      about: posted?.company.name ?? '',
      badges: badgesOf({ needId: match.need, profileId }).filter(isAboutNeed),
    });
  };
  const placeOf = (needId: string) => {
    const posted = byId.get(needId);
    return posted && { companyId: posted.company.id, industry: posted.company.industry };
  };
  const first = ranking.matches[0] && placeOf(ranking.matches[0].need);
  return {
    profileId,
    code: profile.code,
    hers: badgesOf({ needId: '', profileId }),
    matches: ranking.matches.map(lineOf),
    notNow: ranking.notNow.map(lineOf),
    alternatives: first ? pickAlternatives(ranking.matches, placeOf, first).map(lineOf) : [],
  };
}

/** What she has elsewhere is told once for the page, and not again on every line. */
function isAboutNeed(badge: MatchBadge): boolean {
  return badge.kind === 'proposal' || (badge.kind === 'agreement' && badge.isHere);
}
