import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { closeBreakGlass as close, findBreakGlass } from '~/db/repositories/break-glass';
import { record } from '../record';

/** Takes back a request of one's own, or closes it before its hour is over. Once closed, closed. */
export async function closeBreakGlass(
  services: Services,
  actor: AdministratorActor,
  requestId: string,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const found = await findBreakGlass(tx, requestId);
    if (!found) return refuse('not-found');
    if (!(await close(tx, requestId, actor.userId, nowOf(services)))) return ok(null);
    await record(tx, services, {
      action: 'break-glass.closed',
      actor: `user:${actor.userId}`,
      subject: `profile:${found.request.profileId}`,
      facts: { request: requestId },
    });
    return ok(null);
  });
}
