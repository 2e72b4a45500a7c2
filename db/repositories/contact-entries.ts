import { and, desc, eq, isNull, max } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { companyContacts, contactEntries, phoneAnswers, proposals, users } from '../schema/index';
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

/** An entry of this specialist's own about a company. */
export async function findOwnEntry(
  db: Database,
  { companyId, entryId, specialistId }: OwnEntry,
): Promise<ContactEntry | undefined> {
  const [found] = await db
    .select()
    .from(contactEntries)
    .where(
      and(
        eq(contactEntries.id, entryId),
        eq(contactEntries.companyId, companyId),
        eq(contactEntries.specialistId, specialistId),
      ),
    );
  return found;
}

export interface OwnEntry {
  readonly companyId: string;
  readonly entryId: string;
  readonly specialistId: string;
}

/** Puts an entry right, as it was read. False when it has been put right since. */
export async function correctEntry(
  tx: Database,
  { id, specialistId, correctedAt }: ContactEntry,
  said: Partial<ContactEntry>,
): Promise<boolean> {
  const isAsRead = correctedAt
    ? eq(contactEntries.correctedAt, correctedAt)
    : isNull(contactEntries.correctedAt);
  const { changes } = await tx
    .update(contactEntries)
    .set(said)
    .where(and(eq(contactEntries.id, id), eq(contactEntries.specialistId, specialistId), isAsRead));
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

/**
 * The day of the last contact with each company that has had one, or with one company: what is
 * logged, and what it answered on the phone.
 */
export async function lastContactDays(
  db: Database,
  companyId?: string,
): Promise<Map<string, string>> {
  const logged = db
    .select({ companyId: contactEntries.companyId, on: contactEntries.on })
    .from(contactEntries);
  const answered = db
    .select({ companyId: proposals.companyId, on: phoneAnswers.saidOn })
    .from(phoneAnswers)
    .innerJoin(proposals, eq(proposals.id, phoneAnswers.proposalId));
  const days = unionAll(logged, answered).as('days');
  const rows = await db
    .select({ companyId: days.companyId, on: max(days.on) })
    .from(days)
    .where(companyId === undefined ? undefined : eq(days.companyId, companyId))
    .groupBy(days.companyId);
  return new Map(rows.flatMap(({ companyId, on }) => (on ? [[companyId, on] as const] : [])));
}
