import { desc, eq, max } from 'drizzle-orm';
import { companyContacts, contactEntries, users } from '../schema/index';
import type { Database } from '../store';

export type ContactEntry = typeof contactEntries.$inferSelect;

/** An entry with the names of who was in touch and with whom. */
export interface NamedEntry extends ContactEntry {
  readonly specialist: string;
  readonly contact: string | null;
}

/** Writes an entry. The same form sent twice makes one: false when it was there. */
export async function insertContactEntry(tx: Database, entry: ContactEntry): Promise<boolean> {
  const { changes } = await tx.insert(contactEntries).values(entry).onConflictDoNothing();
  return changes === 1;
}

/** All contact with a company, the latest first. */
export async function listContactEntries(db: Database, companyId: string): Promise<NamedEntry[]> {
  const rows = await db
    .select({ entry: contactEntries, specialist: users.name, contact: companyContacts.name })
    .from(contactEntries)
    .innerJoin(users, eq(users.id, contactEntries.specialistId))
    .leftJoin(companyContacts, eq(companyContacts.id, contactEntries.contactId))
    .where(eq(contactEntries.companyId, companyId))
    .orderBy(desc(contactEntries.on), desc(contactEntries.createdAt), desc(contactEntries.id));
  return rows.map(({ entry, ...names }) => ({ ...entry, ...names }));
}

/** The day of the last contact with each company that has had one. */
export async function lastContactDays(db: Database): Promise<Map<string, string>> {
  const rows = await db
    .select({ companyId: contactEntries.companyId, on: max(contactEntries.on) })
    .from(contactEntries)
    .groupBy(contactEntries.companyId);
  return new Map(rows.flatMap(({ companyId, on }) => (on ? [[companyId, on] as const] : [])));
}
