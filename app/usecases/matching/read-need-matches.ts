import { listOwnProfiles } from '~/db/repositories/profiles';
import { findWeights } from '~/db/repositories/weight-versions';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isFor } from '../../domain/needs/is-for';
import type { Match } from '../../domain/matching/match-types';
import { rankProfiles } from '../../domain/matching/rank-profiles';
import type { Services } from '../../services';
import { matchLine, type MatchLine } from './match-line';
import { readBadges } from './read-badges';
import { resolvedNeedOf } from './resolved-need-of';

export interface NeedMatches {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
}

/** Which of the specialist's own people a need fits, best first; undefined for a draft. */
export async function readNeedMatches(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<NeedMatches | undefined> {
  const { store, keyRing, clock } = services;
  const posted = await findNeedFor(store.read, actor.userId, needId);
  if (!posted) return undefined;
  const own = (await listOwnProfiles(store.read, keyRing, actor.userId)).filter(({ profile }) =>
    isFor(posted.need, profile.id),
  );
  const ranking = rankProfiles(
    await resolvedNeedOf(store.read, posted),
    own.map(({ layer }) => layer.resolved),
    { today: osloDateOf(clock.now()), weights: await findWeights(store.read) },
  );
  const people = new Map(own.map((each) => [each.profile.id, each]));
  const badgesOf = await readBadges(services, actor);
  const lineOf = (match: Match) => {
    const person = people.get(match.profile);
    return matchLine(match, {
      title: person?.profile.code ?? '',
      about: person?.layer.facts.wish ?? '',
      badges: badgesOf({ needId, profileId: match.profile }),
    });
  };
  return {
    needId,
    needTitle: posted.need.title ?? '',
    company: posted.company.name,
    matches: ranking.matches.map(lineOf),
    notNow: ranking.notNow.map(lineOf),
  };
}
