import type { AdministratorActor, SpecialistActor } from '~/app/auth/actor';
import { nothingKnown } from '~/app/domain/companies/company-record';
import { ok, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany, insertCompany, type Company } from '~/db/repositories/companies';
import { refusalOfFacts, type CompanyFacts, type FactsRefusal } from './company-facts';
import { record } from '../record';

/**
 * Puts a company in the register. `formId` was given out with the form, so that the same form
 * sent twice makes one company. Refusals: `number-taken`, `unknown-specialist`.
 * @returns the company's id.
 */
export async function registerCompany(
  services: Services,
  actor: AdministratorActor | SpecialistActor,
  formId: string,
  facts: CompanyFacts & Partial<Pick<Company, 'industry'>>,
): Promise<Result<string, FactsRefusal['code']>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const sentBefore = await findCompany(tx, formId);
    if (sentBefore?.name === facts.name) return ok(formId);
    const id = sentBefore ? services.newId() : formId;
    const refusal = await refusalOfFacts(tx, id, facts);
    if (refusal) return refusal;
    await insertCompany(tx, {
      ...nothingKnown,
      ...facts,
      id,
      createdAt: now,
      updatedAt: now,
    });
    await record(tx, services, {
      action: 'company.registered',
      actor: `user:${actor.userId}`,
      subject: `company:${id}`,
      facts: { status: facts.status },
    });
    return ok(id);
  });
}
