import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile, openMatchingLayer } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { noteReading } from './note-reading';
import { openOwnProfile } from './open-own-profile';
import { ownVersionOf, type OwnVersion } from './own-version-of';

/** Her own version, for herself; undefined once her record is erased. */
export async function readOwnVersion(
  { store, keyRing }: Services,
  profileId: string,
): Promise<OwnVersion | undefined> {
  const profile = await findProfile(store.read, profileId);
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!profile || !key) return undefined;
  return ownVersionOf(store.read, key, { profile, layer: openMatchingLayer(key, profile) });
}

/** The same for her specialist, to read it with her. That it was read, she can see. */
export async function readOwnVersionAsSpecialist(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<OwnVersion | undefined> {
  const { read } = services.store;
  const found = await openOwnProfile(read, services, actor, profileId);
  if (!found) return undefined;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  return ownVersionOf(read, found.key, found);
}
