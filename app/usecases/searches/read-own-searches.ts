import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { listSearches, type Search } from '~/db/repositories/searches';
import { findUser } from '~/db/repositories/users';
import type { Services } from '../../services';
import { callOf } from '../mail/who-to-call';

export type OwnSearch = Omit<Search, 'profileId'>;

/** All she has asked us to look for, with our answers; undefined once her record is erased. */
export async function readOwnSearches(services: Services, profileId: string) {
  const { store, keyRing } = services;
  const profile = await findProfile(store.read, profileId);
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!profile || !key) return undefined;
  const list = await listSearches(store.read, key);
  const specialist = await findUser(store.read, profile.specialistId);
  return {
    searches: list.map(({ profileId: _hers, ...search }): OwnSearch => search),
    specialist: callOf(services, specialist),
  };
}
