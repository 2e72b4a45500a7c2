import { listSharedWith } from '~/db/repositories/case-sharings';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

export type SharedLine = Awaited<ReturnType<typeof readSharedWithMe>>[number];

/** The cases of colleagues' people one may read today, by code; nothing of what stands in them. */
export async function readSharedWithMe({ store, clock }: Services, actor: SpecialistActor) {
  return listSharedWith(store.read, actor.userId, osloDateOf(clock.now()));
}
