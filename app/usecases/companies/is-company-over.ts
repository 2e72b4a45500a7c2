import { findCompany } from '~/db/repositories/companies';
import type { Database } from '~/db/store';
import { isOver } from '../../domain/companies/company-record';

/** Whether the cooperation with a company is over now: it begins nothing new with us. */
export async function isCompanyOver(db: Database, companyId: string): Promise<boolean> {
  const company = await findCompany(db, companyId);
  return company === undefined || isOver(company.status);
}
