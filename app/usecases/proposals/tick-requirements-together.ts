import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import type { PersonAndNeed } from './read-person-requirements';
import { tickRequirements, type GivenTick } from './tick-requirements';

/** Her answers as she gave them together with her specialist (V L3595–3605). */
export async function tickRequirementsTogether(
  services: Services,
  actor: SpecialistActor,
  { needId, profileId }: PersonAndNeed,
  given: readonly GivenTick[],
): Promise<Result<null, 'not-found'>> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  if (!person || !(await findNeedFor(read, actor.userId, needId))) return refuse('not-found');
  await tickRequirements(services, person.key, {
    needId,
    given,
    how: 'together',
    actor: `user:${actor.userId}`,
  });
  return ok(null);
}
