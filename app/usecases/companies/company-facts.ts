import type { Refusal } from '~/app/domain/result';
import { refuse } from '~/app/domain/result';
import { findCompanyByNumber, type Company } from '~/db/repositories/companies';
import { findUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';

/** What an administrator writes about a company. */
export type CompanyFacts = Pick<
  Company,
  | 'organisationNumber'
  | 'name'
  | 'sector'
  | 'municipality'
  | 'status'
  | 'statusReason'
  | 'specialistId'
>;

export type FactsRefusal = Refusal<'number-taken' | 'unknown-specialist'>;

/** Why the register cannot hold these facts about a company: undefined when it can. */
export async function refusalOfFacts(
  tx: Database,
  companyId: string,
  facts: CompanyFacts,
): Promise<FactsRefusal | undefined> {
  if (facts.organisationNumber !== null) {
    const holder = await findCompanyByNumber(tx, facts.organisationNumber);
    if (holder && holder.id !== companyId) return refuse('number-taken', 'organisationNumber');
  }
  if (facts.specialistId !== null) {
    const specialist = await findUser(tx, facts.specialistId);
    if (specialist?.role !== 'specialist') return refuse('unknown-specialist', 'specialistId');
  }
  return undefined;
}
