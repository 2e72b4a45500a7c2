import { findLook, logAccess, type AccessEntry } from '~/db/repositories/access-log';
import { nowOf, type Services } from '../../services';

type Reading = Pick<AccessEntry, 'profileId' | 'userId' | 'what'>;

/** A page read, saved and read again within this time is one reading, in milliseconds. */
const oneSitting = 30 * 60_000;

/**
 * Notes that someone read about a person, for her to see (domain §2.13); once in a sitting. A
 * sitting does not reach back before `from`, the instant the reader was let in.
 */
export async function noteReading(
  services: Services,
  look: Reading,
  from: string = '',
): Promise<void> {
  const sitting = new Date(services.clock.now().getTime() - oneSitting).toISOString();
  const since = sitting > from ? sitting : from;
  if (await findLook(services.store.read, look, since)) return;
  const entry = { id: services.newId(), ...look, at: nowOf(services) };
  await services.store.transaction((tx) => logAccess(tx, entry));
}
