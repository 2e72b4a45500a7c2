import { findOwnProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { endSharings } from './end-sharings';

/** Which agreement of which person: another person's is not found. */
export interface OwnSharing {
  readonly profileId: string;
  readonly sharingId: string;
}

/** She takes her yes back, and the colleague finds nothing from now on. Ended already is as good. */
export async function endOwnSharing(services: Services, own: OwnSharing): Promise<Result<null>> {
  return services.store.transaction(async (tx) => {
    const actor = `person:${own.profileId}` as const;
    await endSharings(tx, services, own, { endedBy: 'person', actor });
    return ok(null);
  });
}

/** Her specialist ends it, or takes the question back. `not-found` – not one of hers. */
export async function endSharingAsSpecialist(
  services: Services,
  actor: SpecialistActor,
  own: OwnSharing,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    if (!(await findOwnProfile(tx, actor.userId, own.profileId))) return refuse('not-found');
    const by = { endedBy: 'specialist', actor: `user:${actor.userId}` } as const;
    await endSharings(tx, services, own, by);
    return ok(null);
  });
}
