import { retryMail as requeue } from '~/db/repositories/outbox';
import type { AdministratorActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Lets a parked letter be tried again at once. `not-parked` when it is gone or has moved on. */
export async function retryMail(
  services: Services,
  actor: AdministratorActor,
  mailId: string,
): Promise<Result<null, 'not-parked'>> {
  return services.store.transaction(async (tx) => {
    if (!(await requeue(tx, mailId, nowOf(services)))) return refuse('not-parked');
    await record(tx, services, {
      action: 'mail.retried',
      actor: `user:${actor.userId}`,
      subject: `mail:${mailId}`,
    });
    return ok(null);
  });
}
