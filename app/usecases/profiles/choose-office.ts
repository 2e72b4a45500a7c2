import { listOpenOffices } from '~/db/repositories/offices';
import { findOwnProfile, updateProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Chooses the office of one of the specialist's own people among those in use: then it stays when
 * she gets another specialist. `null` lets it follow her specialist again. `unknown-office` when it
 * is not in use, and is not the one she has.
 */
export async function chooseOffice(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  chosen: string | null,
): Promise<Result<null, 'not-found' | 'unknown-office'>> {
  const owner = { specialistId: actor.userId, profileId };
  return services.store.transaction(async (tx) => {
    const profile = await findOwnProfile(tx, actor.userId, profileId);
    if (!profile) return refuse('not-found');
    const office = chosen ?? actor.office;
    const mayHave = chosen === null || chosen === profile.office;
    if (!mayHave && !(await listOpenOffices(tx)).includes(office)) {
      return refuse('unknown-office', 'office');
    }
    const isOfficeChosen = chosen !== null;
    await updateProfile(tx, owner, { office, isOfficeChosen, updatedAt: nowOf(services) });
    await record(tx, services, {
      action: 'profile.office-chosen',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { isByHand: isOfficeChosen },
    });
    return ok(null);
  });
}
