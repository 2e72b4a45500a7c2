import { logAccess } from '~/db/repositories/access-log';
import { readIdentity as readIdentityOf } from '~/db/repositories/identities';
import type { SpecialistActor } from '../../auth/actor';
import type { Identity } from '../../domain/profiles/identity';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openOwnProfile } from './open-own-profile';
import type { ProfileFlags } from './create-profile';
import { record } from '../record';

export interface ReadIdentity {
  readonly code: string;
  readonly identity: Identity;
  readonly flags: ProfileFlags;
}

/**
 * Who a person of one's own is. Every reading is one line in the access log, which she can see,
 * and one event in the audit chain (domain §11); without the line nothing is read.
 */
export async function readIdentity(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<Result<ReadIdentity, 'not-found'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const found = await openOwnProfile(tx, services, actor, profileId);
    const identity = found && (await readIdentityOf(tx, found.key));
    if (!identity) return refuse('not-found');
    await logAccess(tx, {
      id: services.newId(),
      profileId,
      userId: actor.userId,
      what: 'identity',
      at: now,
    });
    await record(tx, services, {
      action: 'identity.read',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
    });
    const { code, isProtected, isUnder18, hasGuardian } = found.profile;
    return ok({ code, identity, flags: { isProtected, isUnder18, hasGuardian } });
  });
}
