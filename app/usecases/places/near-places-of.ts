import { listMunicipalities } from '~/db/repositories/municipalities';
import type { Database } from '~/db/store';
import { nearPlaces, type NearPlace } from '../../domain/places/check-places';

/** By field, the places typed there that look like a slip for a known one. */
export async function nearPlacesOf(
  db: Database,
  typed: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, NearPlace[]>>> {
  const registered = await listMunicipalities(db);
  return Object.fromEntries(
    Object.entries(typed).map(([field, places]) => [field, nearPlaces(places, registered)]),
  );
}
