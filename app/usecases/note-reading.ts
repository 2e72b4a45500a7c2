import { findLook, logAccess } from '~/db/repositories/access-log';
import { nowOf, type Services } from '../services';

interface Reading {
  readonly profileId: string;
  readonly userId: string;
}

/** A page read, saved and read again within this time is one reading, in milliseconds. */
const oneSitting = 30 * 60_000;

/** Notes that someone read a person's agreement, for her to see; once in a sitting. */
export async function noteReading(services: Services, { profileId, userId }: Reading) {
  const since = new Date(services.clock.now().getTime() - oneSitting).toISOString();
  const look = { profileId, userId, what: 'agreement' as const };
  if (await findLook(services.store.read, look, since)) return;
  const entry = { id: services.newId(), ...look, at: nowOf(services) };
  await services.store.transaction((tx) => logAccess(tx, entry));
}
