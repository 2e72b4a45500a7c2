import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Said } from '../../domain/profiles/said';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { tellFoundJob, type TellingFoundJob } from './tell-found-job';

/**
 * Writes down a place of work one of the specialist's own people said she has found. It is hers,
 * as if she had written it herself. `wrong-day` when it was said after today.
 */
export async function writeDownFoundJob(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  telling: TellingFoundJob & { readonly said: Said },
): Promise<Result<null, 'not-found' | 'too-many' | 'wrong-day'>> {
  const person = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!person) return refuse('not-found');
  const { said } = telling;
  if (said.saidOn > osloDateOf(services.clock.now())) return refuse('wrong-day', 'saidOn');
  return tellFoundJob(services, profileId, telling, { ...said, writtenById: actor.userId });
}
