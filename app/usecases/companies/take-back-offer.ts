import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { record } from '../record';

/** Takes back one's wish to hand a company over, while nobody has answered it. */
export async function takeBackOffer(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
): Promise<Result<null, 'not-yours'>> {
  const company = await findCompany(services.store.read, companyId);
  const offeredToId = company?.offeredToId ?? null;
  if (offeredToId === null) return refuse('not-yours');
  const before = { companyId, specialistId: actor.userId, offeredToId };
  const after = { specialistId: actor.userId, offeredToId: null };
  return services.store.transaction(async (tx) => {
    if (!(await moveFixedContact(tx, before, after, nowOf(services)))) return refuse('not-yours');
    await record(tx, services, {
      action: 'company.not-taken-over',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { takenBackFrom: offeredToId },
    });
    return ok(null);
  });
}
