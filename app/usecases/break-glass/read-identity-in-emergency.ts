import type { AdministratorActor } from '~/app/auth/actor';
import { breakGlassEndsAt, breakGlassState } from '~/app/domain/privacy/break-glass';
import type { Identity } from '~/app/domain/profiles/identity';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { logAccess } from '~/db/repositories/access-log';
import { findBreakGlass } from '~/db/repositories/break-glass';
import { readIdentity } from '~/db/repositories/identities';
import { openPersonKey } from '~/db/repositories/person-keys';
import { record } from '../record';

export interface IdentityInEmergency {
  readonly code: string;
  readonly identity: Identity;
  readonly endsAt: string;
}

/**
 * Who a person is, for the administrator whose request another has approved, while it is open.
 * Each reading is a line in her access log and an event in the chain; without them nothing is read.
 */
export async function readIdentityInEmergency(
  services: Services,
  actor: AdministratorActor,
  requestId: string,
): Promise<Result<IdentityInEmergency, 'not-found'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const found = await findBreakGlass(tx, requestId);
    if (found?.request.requesterId !== actor.userId) return refuse('not-found');
    const { request, code } = found;
    const { profileId, decidedAt } = request;
    const isOpen = breakGlassState(request, services.clock.now()) === 'open';
    const key = isOpen && (await openPersonKey(tx, services.keyRing, profileId));
    const identity = key && (await readIdentity(tx, key));
    if (!identity || !decidedAt) return refuse('not-found');
    await logAccess(tx, {
      ...{ id: services.newId(), profileId, userId: actor.userId, what: 'identity', at },
      breakGlassId: requestId,
    });
    await record(tx, services, {
      action: 'identity.read',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { breakGlass: requestId },
    });
    return ok({ code, identity, endsAt: breakGlassEndsAt(decidedAt) });
  });
}
