import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { claimCompanyRow } from '~/db/repositories/fixed-contacts';
import { record } from '../record';

/**
 * Becomes the fixed contact of a company that has none, or whose contact is shut out. Of two at
 * once one gets it and the other is told (`taken`).
 */
export async function claimCompany(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
): Promise<Result<null, 'taken'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const claim = { companyId, specialistId: actor.userId, at };
    if (!(await claimCompanyRow(tx, claim))) return refuse('taken');
    await record(tx, services, {
      action: 'company.claimed',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
    });
    return ok(null);
  });
}
