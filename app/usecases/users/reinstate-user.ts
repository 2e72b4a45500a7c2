import type { AdministratorActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { cancelHandOversOf } from '~/db/repositories/hand-overs';
import { reinstate } from '~/db/repositories/users';
import { record } from '../record';

/** Lets a user sign in again; her old sessions stay ended, and nobody is asked about her successor. Harmless when she was not shut out. */
export async function reinstateUser(
  services: Services,
  actor: AdministratorActor,
  userId: string,
): Promise<void> {
  await services.store.transaction(async (tx) => {
    if (!(await reinstate(tx, userId))) return;
    await cancelHandOversOf(tx, userId);
    await record(tx, services, {
      action: 'user.reinstated',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
    });
  });
}
