import type { OpenProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import type { RankedList } from '../../domain/matching/index/top-list';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { reachedWithoutNeeds } from '../profiles/travel-places';
import { matchLine, type MatchLine } from './match-line';
import { matchInFull, matchOptions } from './match-in-full';
import { alternativesAmong, mostLookedAt } from './read-alternatives';
import { type BestNeed, readBestNeeds } from './read-best-needs';
import { readBadges, type MatchBadge } from './read-badges';

export interface ProfileMatches {
  readonly profileId: string;
  readonly code: string;
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
  /** Whether there are more needs than these. */
  readonly isCut: boolean;
  /** Other places worth looking at beside the first. */
  readonly alternatives: readonly MatchLine[];
}

/** The same as her own specialist reads it. */
export interface OwnProfileMatches extends ProfileMatches {
  /** What she has already, at any company. */
  readonly hers: readonly MatchBadge[];
  /** Municipalities she reaches where no need is. */
  readonly placesWithoutNeeds: readonly string[];
}

/** As many needs of a list as anybody reads; the others are among all needs. */
const mostShown = 50;

/** Which needs fit one of the specialist's own people, best first. */
export async function readProfileMatches(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<OwnProfileMatches | undefined> {
  const { read } = services.store;
  const found = await openOwnProfile(read, services, actor, profileId);
  if (!found) return undefined;
  const badgesOf = await readBadges(services, actor);
  return {
    ...(await profileMatchesOf(services, actor, found, badgesOf)),
    hers: badgesOf({ profileId }),
    placesWithoutNeeds: await reachedWithoutNeeds(read, found.layer.facts.travel),
  };
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
  const { resolved } = layer;
  const { read } = services.store;
  const options = await matchOptions(read, services);
  const best = (list: RankedList, most: number) =>
    readBestNeeds(services, reader, resolved, options, { list, most });
  const fits = await best('fits', mostLookedAt);
  const notNow = await best('not-now', mostShown + 1);
  const lineOf = async (found: BestNeed) => {
    const { match, need } = await matchInFull(read, resolved, found, options);
    return matchLine(match, {
      title: found.need.title ?? '',
      about: found.company.name,
      badges: badgesOf({ needId: match.need, profileId }).filter(isAboutNeed),
      tasks: need.need.tasks,
    });
  };
  const linesOf = (found: readonly BestNeed[]) =>
    Promise.all(found.slice(0, mostShown).map(lineOf));
  const matches = await linesOf(fits);
  // Most other places are on the list already.
  const shown = new Map(matches.map((line) => [line.needId, line]));
  const others = fits[0] ? alternativesAmong(fits, fits[0].company) : [];
  const alternatives = await Promise.all(
    others.map((found) => shown.get(found.need.id) ?? lineOf(found)),
  );
  return {
    profileId,
    code: profile.code,
    matches,
    notNow: await linesOf(notNow),
    isCut: Math.max(fits.length, notNow.length) > mostShown,
    alternatives,
  };
}

/** What she has elsewhere is told once for the page, and not again on every line. */
function isAboutNeed(badge: MatchBadge): boolean {
  return badge.kind === 'proposal' || (badge.kind === 'agreement' && badge.isHere);
}
