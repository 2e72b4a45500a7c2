import { markMailHandled as layAside } from '~/db/repositories/outbox';
import type { AdministratorActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { record } from '../record';

/**
 * Lays an uncertain or returned letter aside once a person has seen to it that its reader knows.
 * `not-open` when it is gone or has moved on.
 */
export async function markMailHandled(
  services: Services,
  actor: AdministratorActor,
  mailId: string,
): Promise<Result<null, 'not-open'>> {
  return services.store.transaction(async (tx) => {
    if (!(await layAside(tx, mailId))) return refuse('not-open');
    await record(tx, services, {
      action: 'mail.handled',
      actor: `user:${actor.userId}`,
      subject: `mail:${mailId}`,
    });
    return ok(null);
  });
}
