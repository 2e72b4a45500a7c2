import { listOwnIds, listOwnProfiles } from '~/db/repositories/profiles';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { firstOfList, type FirstOfList } from '../../domain/matching/explanation/stands-out';
import type { Ranked } from '../../domain/matching/index/top-list';
import { match } from '../../domain/matching/match';
import { isFor } from '../../domain/needs/is-for';
import type { Services } from '../../services';
import { hiredFor, readHired } from '../agreements/read-hired';
import { matchOptions } from './match-in-full';
import { matchLine, type MatchLine } from './match-line';
import { mostLookedAt, mostToday } from './read-first-people';
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
  const ranked = await rankOwn(services, actor, needId);
  if (!ranked) return undefined;
  const { posted, fits, notNow, linesOf } = ranked;
  return {
    needId,
    needTitle: posted.need.title ?? '',
    company: posted.company.name,
    matches: await linesOf(fits),
    notNow: await linesOf(notNow),
  };
}

/**
 * Whom of the specialist's own people to look at first in a need's list, each as she stands in it.
 */
export async function readFirstMatches(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<FirstOfList<MatchLine>> {
  const ranked = await rankOwn(services, actor, needId);
  const lines = ranked ? await ranked.linesOf(ranked.fits.slice(0, mostLookedAt)) : [];
  return firstOfList(lines, mostToday);
}

/**
 * Whoever has got the job is left out. The order is the index's; whose people they are, and what is
 * read of them, the database's.
 */
async function rankOwn(services: Services, actor: SpecialistActor, needId: string) {
  const { read } = services.store;
  const posted = await findNeedFor(read, actor.userId, needId);
  if (!posted) return undefined;
  const need = await resolvedNeedOf(read, posted);
  const options = await matchOptions(read, services);
  const own = await listOwnIds(read, actor.userId);
  const gone = hiredFor(await readHired(services, actor), needId);
  const ids = own.filter((id) => isFor(posted.need, id) && !gone.includes(id));
  const index = await services.matches.current();
  const badgesOf = await readBadges(services, actor);
  const linesOf = async (ranked: readonly Ranked[]) => {
    const shown = ranked.map(({ profile }) => profile);
    const people = await listOwnProfiles(read, services.keyRing, actor.userId, shown);
    const byId = new Map(people.map((each) => [each.profile.id, each]));
    return shown.flatMap((profileId) => {
      const person = byId.get(profileId);
      if (!person) return [];
      return matchLine(match(need, person.layer.resolved, options), {
        title: person.profile.code,
        about: person.layer.facts.wish ?? '',
        badges: badgesOf({ needId, profileId }),
        tasks: need.need.tasks,
      });
    });
  };
  return { posted, linesOf, ...index.rankPeople(need, ids, options) };
}
