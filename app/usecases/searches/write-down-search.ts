import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Said } from '../../domain/profiles/said';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { askToLook, type AskingToLook } from './ask-to-look';

/**
 * Writes down what one of the specialist's own people said she wants us to look for. It is her
 * request, as if she had written it herself. `wrong-day` when it was said after today.
 */
export async function writeDownSearch(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  asking: AskingToLook & { readonly said: Said },
): Promise<Result<null, 'not-found' | 'too-many' | 'wrong-day'>> {
  const person = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!person) return refuse('not-found');
  const { said } = asking;
  if (said.saidOn > osloDateOf(services.clock.now())) return refuse('wrong-day', 'saidOn');
  return askToLook(services, profileId, asking, { ...said, writtenById: actor.userId });
}
