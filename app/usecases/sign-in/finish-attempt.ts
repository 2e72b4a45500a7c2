import type { Services } from '~/app/services';
import { nowOf } from '~/app/services';
import { endAttemptsAt, type SignInAttempt } from '~/db/repositories/sign-in-attempts';
import { findUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { admitUser, type Admission } from '../users/admit-user';

/**
 * Turns a consumed attempt into a session and ends the older attempts at the same address.
 * Undefined when nobody may come in by it: an unknown address, or a user suspended meanwhile.
 */
export async function finishAttempt(
  tx: Database,
  services: Services,
  attempt: SignInAttempt,
  proof: Parameters<typeof admitUser>[3],
): Promise<Admission | undefined> {
  const user = attempt.userId ? await findUser(tx, attempt.userId) : undefined;
  if (!user || user.suspendedAt !== null) return undefined;
  await endAttemptsAt(tx, attempt.identityKey, nowOf(services));
  return admitUser(tx, services, user, proof);
}
