import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { companies } from '../schema/index';
import type { Database } from '../store';
import { keepFormerName } from './company-names';

export type Company = typeof companies.$inferSelect;
export type CompanyChange = Partial<Omit<Company, 'id' | 'createdAt'>>;

export async function insertCompany(tx: Database, company: Company): Promise<void> {
  await tx.insert(companies).values(company);
}

export async function findCompany(db: Database, companyId: string): Promise<Company | undefined> {
  const [company] = await db.select().from(companies).where(eq(companies.id, companyId));
  return company;
}

/** The company with this organisation number (nine digits), or undefined. */
export async function findCompanyByNumber(
  db: Database,
  organisationNumber: string,
): Promise<Company | undefined> {
  const [company] = await db
    .select()
    .from(companies)
    .where(eq(companies.organisationNumber, organisationNumber));
  return company;
}

/** Those of these companies that are registered, by name, by number or by id, as they are now. */
export async function findRegistered(
  db: Database,
  of: { readonly names: string[]; readonly numbers: string[]; readonly ids: string[] },
): Promise<Company[]> {
  return db
    .select()
    .from(companies)
    .where(
      or(
        inArray(companies.name, of.names),
        inArray(companies.organisationNumber, of.numbers),
        inArray(companies.id, of.ids),
      ),
    );
}

/** The whole register, by name. */
export async function listCompanies(db: Database): Promise<Company[]> {
  return db.select().from(companies).orderBy(asc(companies.name), asc(companies.id));
}

/**
 * Changes a company that nobody changed since `seenAt`, its `updatedAt` as the editor saw it; a
 * name that goes is kept among its former ones. Returns false when somebody did.
 */
export async function updateCompany(
  tx: Database,
  companyId: string,
  seenAt: string,
  change: CompanyChange,
): Promise<boolean> {
  const before = change.name === undefined ? undefined : await findCompany(tx, companyId);
  const { changes } = await tx
    .update(companies)
    .set(change)
    .where(and(eq(companies.id, companyId), eq(companies.updatedAt, seenAt)));
  if (changes !== 1) return false;
  if (before && before.name !== change.name) {
    await keepFormerName(tx, companyId, before.name, change.updatedAt ?? seenAt);
  }
  return true;
}
