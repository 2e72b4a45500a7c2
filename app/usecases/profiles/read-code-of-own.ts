import { findOwnProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/** What a form about one of the specialist's own people needs: her code, an id for it, and today. */
export async function readCodeOfOwn(services: Services, actor: SpecialistActor, profileId: string) {
  const profile = await findOwnProfile(services.store.read, actor.userId, profileId);
  if (!profile) return undefined;
  const { id, code } = profile;
  return { id, code, formId: services.newId(), today: osloDateOf(services.clock.now()) };
}
export type CodeOfOwn = NonNullable<Awaited<ReturnType<typeof readCodeOfOwn>>>;
