import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { updateCompany } from '~/db/repositories/companies';
import { refusalOfFacts, type CompanyFacts, type FactsRefusal } from './company-facts';
import { record } from './record';

interface CompanyChange {
  readonly companyId: string;
  /** The company's `updatedAt` when the form was shown. */
  readonly seenAt: string;
  readonly facts: CompanyFacts;
}

/**
 * Changes what the register says of a company, unless somebody else did so since the form was
 * shown (`changed-meanwhile`). Other refusals: `number-taken`, `unknown-specialist`.
 */
export async function changeCompany(
  services: Services,
  actor: AdministratorActor,
  { companyId, seenAt, facts }: CompanyChange,
): Promise<Result<null, FactsRefusal['code'] | 'changed-meanwhile'>> {
  return services.store.transaction(async (tx) => {
    const refusal = await refusalOfFacts(tx, companyId, facts);
    if (refusal) return refusal;
    const change = { ...facts, updatedAt: nowOf(services) };
    if (!(await updateCompany(tx, companyId, seenAt, change))) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'company.changed',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { status: facts.status },
    });
    return ok(null);
  });
}
