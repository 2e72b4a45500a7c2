import { listMunicipalities, listNeedMunicipalities } from '~/db/repositories/municipalities';
import type { Database } from '~/db/store';
import { nearPlaces, placesWithout, type NearPlace } from '../../domain/places/check-places';
import type { ProfileFacts } from '../../domain/profiles/matching-layer';

type Travel = ProfileFacts['travel'];

/** By field, the places of a journey that look like a slip for a known one. */
export async function nearTravelPlaces(
  db: Database,
  travel: Travel,
): Promise<Readonly<Record<'from' | 'reaches', NearPlace[]>>> {
  const registered = await listMunicipalities(db);
  return {
    from: nearPlaces(travel?.from === undefined ? [] : [travel.from], registered),
    reaches: nearPlaces(travel?.reaches ?? [], registered),
  };
}

/** The places she reaches where no need of ours is: alone, they put every need out of reach. */
export async function reachedWithoutNeeds(
  db: Database,
  travel: Travel,
): Promise<readonly string[]> {
  const reaches = travel?.reaches ?? [];
  return reaches.length === 0 ? [] : placesWithout(reaches, await listNeedMunicipalities(db));
}
