import { listNeedMunicipalities } from '~/db/repositories/municipalities';
import type { Database } from '~/db/store';
import { placesWithout } from '../../domain/places/check-places';
import type { ProfileFacts } from '../../domain/profiles/matching-layer';

type Travel = ProfileFacts['travel'];

/** The places she reaches where no need of ours is: alone, they put every need out of reach. */
export async function reachedWithoutNeeds(
  db: Database,
  travel: Travel,
): Promise<readonly string[]> {
  const reaches = travel?.reaches ?? [];
  return reaches.length === 0 ? [] : placesWithout(reaches, await listNeedMunicipalities(db));
}
