import { listOwnIds } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { isFor } from '../../domain/needs/is-for';
import type { Services } from '../../services';
import { matchOptions } from './match-in-full';

/** As many people as are looked at in a minute. */
export const mostToday = 5;
/** For so many needs at most people are found on one page: nobody reads on. */
const mostNeeds = 50;

interface AskedNeed {
  readonly id: string;
  readonly aboutPersonId: string | null;
}

/** For each need the few of the specialist's own people to look at first: whom it fits best. */
export async function readFirstPeople(
  services: Services,
  actor: SpecialistActor,
  needs: readonly AskedNeed[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { read } = services.store;
  const own = await listOwnIds(read, actor.userId);
  const options = await matchOptions(read, services);
  const index = await services.matches.current();
  return new Map(
    needs.slice(0, mostNeeds).map((need) => {
      const ids = own.filter((id) => isFor(need, id));
      const fits = index.rankPeopleFor(need.id, ids, options)?.fits ?? [];
      return [need.id, fits.slice(0, mostToday).map(({ profile }) => profile)];
    }),
  );
}
