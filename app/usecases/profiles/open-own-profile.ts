import { openPersonKey } from '~/db/repositories/person-keys';
import { findOwnProfile, openMatchingLayer, type OpenProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';

/** A profile of the specialist's own with its key; undefined when it is not hers or is erased. */
export async function openOwnProfile(
  db: Database,
  { keyRing }: Pick<Services, 'keyRing'>,
  actor: SpecialistActor,
  profileId: string,
): Promise<(OpenProfile & { readonly key: PersonKey }) | undefined> {
  const profile = await findOwnProfile(db, actor.userId, profileId);
  const key = profile && (await openPersonKey(db, keyRing, profileId));
  return profile && key && { profile, key, layer: openMatchingLayer(key, profile) };
}
