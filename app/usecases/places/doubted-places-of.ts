import { listMunicipalities } from '~/db/repositories/municipalities';
import type { Database } from '~/db/store';
import { doubtedPlaces, type DoubtedPlace } from '../../domain/places/check-places';

/** By field, the places typed there that are not known here. */
export async function doubtedPlacesOf(
  db: Database,
  typed: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, DoubtedPlace[]>>> {
  const registered = await listMunicipalities(db);
  return Object.fromEntries(
    Object.entries(typed).map(([field, places]) => [field, doubtedPlaces(places, registered)]),
  );
}
