import { openReadingKey } from '~/db/repositories/person-keys';
import { findProfile, openMatchingLayer } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { openIfReadable } from '../../crypto/reading-key';
import type { Services } from '../../services';
import { noteReading } from './note-reading';
import { openOwnProfile } from './open-own-profile';
import { ownVersionOf, type OwnVersion } from './own-version-of';
import { whatIsUnreadable, type UnreadableParts } from './what-is-unreadable';

/** Her own version, for herself, with what cannot be read; undefined once her record is erased. */
export async function readOwnVersion(
  services: Services,
  profileId: string,
): Promise<(OwnVersion & { readonly unreadable: UnreadableParts | null }) | undefined> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  const key = await openReadingKey(read, services.keyRing, profileId);
  if (!profile || !key) return undefined;
  const layer = openIfReadable(key, () => openMatchingLayer(key, profile));
  const version = await ownVersionOf(read, key, { profile, layer });
  return { ...version, unreadable: await whatIsUnreadable(services, key, profile.specialistId) };
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
