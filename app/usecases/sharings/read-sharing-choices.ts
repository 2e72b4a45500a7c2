import { findOwnProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { latestSharingEnd } from '../../domain/consent/case-sharing';
import type { Services } from '../../services';
import { readActiveSpecialists } from '../users/read-active-specialists';

/** Whom one of the specialist's own people may be asked about; undefined where nobody may be. */
export async function readSharingChoices(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
) {
  const profile = await findOwnProfile(services.store.read, actor.userId, profileId);
  if (!profile || profile.isProtected) return undefined;
  const specialists = await readActiveSpecialists(services);
  return {
    profileId,
    code: profile.code,
    colleagues: specialists.filter(({ id }) => id !== actor.userId),
    latestOn: latestSharingEnd(osloDateOf(services.clock.now())),
  };
}
