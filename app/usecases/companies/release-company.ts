import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { record } from '../record';

/** Gives up the fixed contact, so that a colleague may claim it. `not-yours` when one has it not. */
export async function releaseCompany(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
): Promise<Result<null, 'not-yours'>> {
  const before = { companyId, specialistId: actor.userId, offeredToId: null };
  const after = { specialistId: null, offeredToId: null };
  return services.store.transaction(async (tx) => {
    if (!(await moveFixedContact(tx, before, after, nowOf(services)))) return refuse('not-yours');
    await record(tx, services, {
      action: 'company.released',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
    });
    return ok(null);
  });
}
