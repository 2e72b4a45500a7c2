import type { SpecialistActor } from '../../auth/actor';
import { isFor } from '../../domain/needs/is-for';
import { isToldEnough } from '../../domain/profiles/is-told-enough';
import type { ProfileFacts } from '../../domain/profiles/matching-layer';
import type { Services } from '../../services';
import { hiredFor, readHired } from '../agreements/read-hired';
import { matchOptions } from './match-in-full';

/** As many people as are looked at in a minute. */
export const mostToday = 5;
/** For so many needs at most people are found on one page: nobody reads on. */
const mostNeeds = 50;

interface AskedNeed {
  readonly id: string;
  readonly aboutPersonId: string | null;
}

interface OwnPerson {
  readonly profile: { readonly id: string };
  readonly layer: { readonly facts: ProfileFacts };
}

/**
 * For each need the few of the specialist's own people to look at first: whom it fits best, of
 * those enough is known of, and nobody who has got that job.
 */
export async function readFirstPeople(
  services: Services,
  actor: SpecialistActor,
  people: readonly OwnPerson[],
  needs: readonly AskedNeed[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { read } = services.store;
  const own = people.flatMap(({ profile, layer }) =>
    isToldEnough(layer.facts) ? [profile.id] : [],
  );
  const hired = await readHired(services, actor);
  const options = await matchOptions(read, services);
  const index = await services.matches.current();
  return new Map(
    needs.slice(0, mostNeeds).map((need) => {
      const gone = hiredFor(hired, need.id);
      const ids = own.filter((id) => isFor(need, id) && !gone.includes(id));
      const fits = index.rankPeopleFor(need.id, ids, options)?.fits ?? [];
      return [need.id, fits.slice(0, mostToday).map(({ profile }) => profile)];
    }),
  );
}
