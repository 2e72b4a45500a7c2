import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { deleteSpecialistWish, insertSpecialistWish } from '~/db/repositories/specialist-wishes';
import { listUsers } from '~/db/repositories/users';
import { specialistWished } from '~/emails/specialist-wished';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';

/**
 * She wants another specialist (domain §9: a hand-over is hers to agree to, so hers to ask for). It
 * goes to the administrators and not to the specialist she has; nothing about her moves before she
 * has said yes to somebody. `not-found` – her record is erased. A second wish is the first.
 */
export async function wishForSpecialist(
  services: Services,
  profileId: string,
  text: string | null,
): Promise<Result<null, 'not-found'>> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!profile || !key) return refuse('not-found');
  const content = specialistWished(`${services.baseUrl}/admin/wishes`);
  const letters = (await listUsers(read))
    .filter(({ role, suspendedAt }) => role === 'administrator' && suspendedAt === null)
    .map(({ email }) => plainLetter(services, 'specialist-wished', email, content));
  return services.store.transaction(async (tx) => {
    const wish = { text, wishedAt: nowOf(services) };
    if (!(await insertSpecialistWish(tx, key, wish))) return ok(null);
    await record(tx, services, {
      action: 'profile.specialist-wished',
      actor: `person:${profileId}`,
      subject: `profile:${profileId}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** She keeps the specialist she has after all. Nothing to take back is as good. */
export async function takeBackSpecialistWish(
  services: Services,
  profileId: string,
): Promise<Result<null>> {
  return services.store.transaction(async (tx) => {
    if (!(await deleteSpecialistWish(tx, profileId))) return ok(null);
    await record(tx, services, {
      action: 'profile.specialist-wish-taken-back',
      actor: `person:${profileId}`,
      subject: `profile:${profileId}`,
    });
    return ok(null);
  });
}
