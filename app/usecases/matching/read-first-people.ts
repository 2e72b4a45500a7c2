import type { SpecialistActor } from '../../auth/actor';
import {
  firstOfList,
  standsOut,
  type FirstOfList,
} from '../../domain/matching/explanation/stands-out';
import { tellReasons, type Reason } from '../../domain/matching/explanation/tell-reasons';
import { titlesOf } from '../../domain/matching/explanation/task-titles';
import { match } from '../../domain/matching/match';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import { isFor } from '../../domain/needs/is-for';
import type { Services } from '../../services';
import { hiredFor, readHired } from '../agreements/read-hired';
import { matchOptions } from './match-in-full';

/** As many people as are looked at in a minute. */
export const mostToday = 5;
/** So far down a list those who stand out are looked for. */
export const mostLookedAt = 10;
/** For so many needs at most people are found on one page: nobody reads on. */
const mostNeeds = 50;

interface AskedNeed {
  readonly id: string;
  readonly aboutPersonId: string | null;
}

interface OwnPerson {
  readonly profile: { readonly id: string; readonly code: string };
  readonly layer: { readonly resolved: ResolvedProfile };
}

/** One of the specialist's own people to look at first, and what is told of her before all else. */
export interface FirstPerson {
  readonly profileId: string;
  readonly code: string;
  readonly reason: Reason | undefined;
  /** Whether she is to be looked at first. */
  readonly standsOut: boolean;
}

/**
 * For each need the few of the specialist's own people to look at first: the first of its list
 * who stand out, and others, each with her reason – of whom too little is known with what to ask
 * her – and nobody who has got that job.
 */
export async function readFirstPeople(
  services: Services,
  actor: SpecialistActor,
  people: readonly OwnPerson[],
  needs: readonly AskedNeed[],
): Promise<ReadonlyMap<string, FirstOfList<FirstPerson>>> {
  const byId = new Map(people.map((each) => [each.profile.id, each]));
  const hired = await readHired(services, actor);
  const options = await matchOptions(services.store.read, services);
  const index = await services.matches.current();
  return new Map(
    needs.slice(0, mostNeeds).map(({ id, aboutPersonId }) => {
      const need = index.needOf(id);
      if (!need) return [id, firstOfList<FirstPerson>([], mostToday)];
      const gone = hiredFor(hired, id);
      const ids = [...byId.keys()].filter(
        (each) => isFor({ aboutPersonId }, each) && !gone.includes(each),
      );
      const { fits } = index.rankPeople(need, ids, options);
      const lines = fits.slice(0, mostLookedAt).flatMap(({ profile }): FirstPerson[] => {
        const person = byId.get(profile);
        if (!person) return [];
        const found = match(need, person.layer.resolved, options);
        const [reason] = tellReasons(found, titlesOf(need.need.tasks));
        const { code } = person.profile;
        return [{ profileId: profile, code, reason, standsOut: standsOut(found) }];
      });
      return [id, firstOfList(lines, mostToday)];
    }),
  );
}
