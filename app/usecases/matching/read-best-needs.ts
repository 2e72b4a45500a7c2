import { listPostedAmong, type PostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import type { Ranked, RankedList } from '../../domain/matching/index/top-list';
import type { MatchOptions } from '../../domain/matching/match';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import { isFor } from '../../domain/needs/is-for';
import { workedOnStates } from '../../domain/needs/need-state';
import type { Services } from '../../services';

/** A need among the best for a person, as it was found in the index and is in the database. */
export interface BestNeed extends PostedNeed {
  readonly ranked: Ranked;
}

/**
 * The best so many needs for a person among those a specialist may read and use for her, the best
 * first. The index knows every need; which of them are the reader's to see, today, the database
 * says, so that more are asked for until enough of them are.
 */
export async function readBestNeeds(
  services: Services,
  reader: SpecialistActor,
  profile: ResolvedProfile,
  options: MatchOptions,
  { most, list = 'fits' }: { readonly most: number; readonly list?: RankedList },
): Promise<BestNeed[]> {
  const { read } = services.store;
  for (let asked = most; ; asked *= 2) {
    const index = await services.matches.current();
    const ranked = index.bestNeedsFor(profile, options, asked, list);
    const ids = ranked.map(({ need }) => need);
    const posted = await listPostedAmong(read, reader.userId, workedOnStates, options.today, ids);
    const byId = new Map(posted.map((each) => [each.need.id, each]));
    const found = ranked.flatMap((each) => {
      const its = byId.get(each.need);
      return its && isFor(its.need, profile.profile.id) ? [{ ...its, ranked: each }] : [];
    });
    if (found.length >= most || ranked.length < asked) return found.slice(0, most);
  }
}
