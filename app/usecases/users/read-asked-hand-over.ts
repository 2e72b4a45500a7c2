import type { SpecialistActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { findHandOverOf } from '~/db/repositories/hand-overs';

/** A question to a person about a new specialist, for the two it is about; undefined for others. */
export async function readAskedHandOver(
  { store }: Services,
  actor: SpecialistActor,
  profileId: string,
) {
  return findHandOverOf(store.read, actor.userId, profileId);
}
