import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { companyContacts } from '../schema/index';
import type { Database } from '../store';

export type CompanyContact = typeof companyContacts.$inferSelect;
export type ContactFacts = Pick<CompanyContact, 'name' | 'role' | 'phone' | 'email'>;

/** Adds a person at a company. The same id sent twice makes one: false when it was there. */
export async function insertCompanyContact(tx: Database, row: CompanyContact): Promise<boolean> {
  const { changes } = await tx.insert(companyContacts).values(row).onConflictDoNothing();
  return changes === 1;
}

/** The people at a company who have not been removed, by name. */
export async function listCompanyContacts(
  db: Database,
  companyId: string,
): Promise<CompanyContact[]> {
  return db
    .select()
    .from(companyContacts)
    .where(and(eq(companyContacts.companyId, companyId), isNull(companyContacts.removedAt)))
    .orderBy(asc(companyContacts.name), asc(companyContacts.id));
}

/** One of them; a person of another company is not found. */
export async function findCompanyContact(
  db: Database,
  companyId: string,
  contactId: string,
): Promise<CompanyContact | undefined> {
  return (await listCompanyContacts(db, companyId)).find(({ id }) => id === contactId);
}

/** Changes or removes a person of this company. False when she is not there any more. */
export async function updateCompanyContact(
  tx: Database,
  { companyId, contactId }: { readonly companyId: string; readonly contactId: string },
  change: Partial<ContactFacts> & { readonly updatedAt: string; readonly removedAt?: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(companyContacts)
    .set(change)
    .where(
      and(
        eq(companyContacts.id, contactId),
        eq(companyContacts.companyId, companyId),
        isNull(companyContacts.removedAt),
      ),
    );
  return changes === 1;
}

/** Everyone at these companies, or at any, who has not been removed, by the company's id. */
export async function contactsOfAll(
  db: Database,
  companyIds?: readonly string[],
): Promise<Map<string, CompanyContact[]>> {
  const isThere = companyIds && inArray(companyContacts.companyId, [...companyIds]);
  const rows = await db
    .select()
    .from(companyContacts)
    .where(and(isThere, isNull(companyContacts.removedAt)))
    .orderBy(asc(companyContacts.name), asc(companyContacts.id));
  const byCompany = new Map<string, CompanyContact[]>();
  for (const contact of rows) {
    const there = byCompany.get(contact.companyId);
    if (there) there.push(contact);
    else byCompany.set(contact.companyId, [contact]);
  }
  return byCompany;
}
