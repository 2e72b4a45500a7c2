import { desc, eq } from 'drizzle-orm';
import { staffingNotes, users } from '../schema/index';
import type { Database } from '../store';

export type StoredStaffingNote = typeof staffingNotes.$inferSelect;

/** Keeps a note. The same form sent twice makes one: false when it was there. */
export async function insertStaffingNote(tx: Database, note: StoredStaffingNote): Promise<boolean> {
  const { changes } = await tx.insert(staffingNotes).values(note).onConflictDoNothing();
  return changes === 1;
}

/** The newest note of a company's staff, with who wrote it down; undefined where nobody has asked. */
export async function findStaffingNote(
  db: Database,
  companyId: string,
): Promise<(StoredStaffingNote & { readonly specialist: string }) | undefined> {
  const [found] = await db
    .select({ note: staffingNotes, specialist: users.name })
    .from(staffingNotes)
    .innerJoin(users, eq(users.id, staffingNotes.specialistId))
    .where(eq(staffingNotes.companyId, companyId))
    .orderBy(desc(staffingNotes.on), desc(staffingNotes.at), desc(staffingNotes.id))
    .limit(1);
  return found && { ...found.note, specialist: found.specialist };
}
