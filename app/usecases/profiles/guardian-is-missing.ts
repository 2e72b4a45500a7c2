import { readIdentity } from '~/db/repositories/identities';
import { findProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/**
 * Whether she is under 18 and no guardian has agreed yet, by name and day (domain §4): until then
 * she is asked about no company, and none is shown anything of her.
 */
export async function guardianIsMissing(
  db: Database,
  { clock }: Pick<Services, 'clock'>,
  key: PersonKey,
  profileId: string,
): Promise<boolean> {
  const profile = await findProfile(db, profileId);
  if (!profile?.isUnder18) return false;
  const agreedOn = (await readIdentity(db, key))?.guardian?.agreedOn;
  return !agreedOn || agreedOn > osloDateOf(clock.now());
}
