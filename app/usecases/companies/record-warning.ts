import type { SpecialistActor } from '~/app/auth/actor';
import type { WarningSign } from '~/app/domain/companies/warning-signs';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { insertWarning } from '~/db/repositories/warnings';
import { record } from '../record';

interface SeenSign {
  /** Given out with the form: sent twice it is one sign. */
  readonly warningId: string;
  readonly sign: WarningSign;
  readonly note: string | null;
}

/** Writes down a sign that a company treats people badly. It stops nothing by itself. */
export async function recordWarning(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  { warningId, sign, note }: SeenSign,
): Promise<Result<null, 'not-found'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await findCompany(tx, companyId))) return refuse('not-found');
    const row = { id: warningId, companyId, specialistId: actor.userId, sign, note, at };
    if (!(await insertWarning(tx, row))) return ok(null);
    await record(tx, services, {
      action: 'warning.recorded',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { sign },
    });
    return ok(null);
  });
}
