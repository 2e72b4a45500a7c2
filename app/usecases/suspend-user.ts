import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { endSessionsOf } from '~/db/repositories/sessions';
import { countActiveAdministrators, findUser, suspend } from '~/db/repositories/users';
import { record } from './record';

/**
 * Shuts a user out at once: every session ends in the same transaction. Nobody can shut out
 * herself (`oneself`) or the last administrator (`last-administrator`). Already out is fine.
 */
export async function suspendUser(
  services: Services,
  actor: AdministratorActor,
  userId: string,
): Promise<Result<null, 'oneself' | 'last-administrator' | 'not-found'>> {
  if (userId === actor.userId) return refuse('oneself');
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const user = await findUser(tx, userId);
    if (!user) return refuse('not-found');
    const isAdministrator = user.role === 'administrator' && user.suspendedAt === null;
    if (isAdministrator && (await countActiveAdministrators(tx)) === 1) {
      return refuse('last-administrator');
    }
    if (!(await suspend(tx, userId, now))) return ok(null);
    await endSessionsOf(tx, userId, now);
    await record(tx, services, {
      action: 'user.suspended',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
    });
    return ok(null);
  });
}
