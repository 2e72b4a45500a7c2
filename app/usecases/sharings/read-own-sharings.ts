import { openPersonKey } from '~/db/repositories/person-keys';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';
import { sharingsOf, type SharingView } from './sharing-view';

export interface OwnSharings {
  readonly asked: readonly SharingView[];
  readonly inForce: readonly SharingView[];
  readonly over: readonly SharingView[];
}

/** Who may read a person's case, who is asked about and who could before; for herself. */
export async function readOwnSharings(
  { store, keyRing, clock }: Services,
  profileId: string,
): Promise<OwnSharings | undefined> {
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!key) return undefined;
  const all = await sharingsOf(store.read, key, osloDateOf(clock.now()));
  return {
    asked: all.filter(({ state }) => state === 'asked'),
    inForce: all.filter(({ state }) => state === 'in-force'),
    over: all.filter(({ state }) => state !== 'asked' && state !== 'in-force'),
  };
}
