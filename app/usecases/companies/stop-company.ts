import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany, updateCompany } from '~/db/repositories/companies';
import { endProposalsTo } from '../proposals/end-proposals-to';
import { record } from '../record';

/**
 * Stops a company for a reason: its open proposals end and those concerned are told, all at once.
 * Only its fixed contact does so here (`not-yours`); an administrator does it in the register.
 * `already-stopped` changes nothing.
 */
export async function stopCompany(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  reason: string,
): Promise<Result<null, 'not-yours' | 'already-stopped'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const company = await findCompany(tx, companyId);
    if (company?.specialistId !== actor.userId) return refuse('not-yours');
    if (company.status === 'stopped') return refuse('already-stopped');
    const change = { status: 'stopped', statusReason: reason, updatedAt: at } as const;
    await updateCompany(tx, companyId, company.updatedAt, change);
    const proposals = await endProposalsTo(tx, services, company, `user:${actor.userId}`);
    await record(tx, services, {
      action: 'company.stopped',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { proposals },
    });
    return ok(null);
  });
}
