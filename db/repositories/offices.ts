import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { offices, profiles, users } from '../schema/index';
import type { Database } from '../store';

export type Office = typeof offices.$inferSelect;

/** Adds an office. The same id sent twice adds one. */
export async function insertOffice(tx: Database, office: Office): Promise<void> {
  await tx.insert(offices).values(office).onConflictDoNothing({ target: offices.id });
}

export async function findOffice(db: Database, officeId: string): Promise<Office | undefined> {
  const [office] = await db.select().from(offices).where(eq(offices.id, officeId));
  return office;
}

/** All offices, also those that are closed, by name. */
export async function listOffices(db: Database): Promise<Office[]> {
  return db.select().from(offices).orderBy(asc(offices.name));
}

/** The names that can be given to someone new. */
export async function listOpenOffices(db: Database): Promise<string[]> {
  const rows = await db
    .select({ name: offices.name })
    .from(offices)
    .where(isNull(offices.closedAt))
    .orderBy(asc(offices.name));
  return rows.map(({ name }) => name);
}

/** How many specialists who can sign in belong to each office, by its name. */
export async function countSpecialistsByOffice(db: Database): Promise<Map<string, number>> {
  const rows = await db
    .select({ name: users.office, specialists: count() })
    .from(users)
    .where(and(eq(users.role, 'specialist'), isNull(users.suspendedAt)))
    .groupBy(users.office);
  return new Map(rows.flatMap(({ name, specialists }) => (name ? [[name, specialists]] : [])));
}

/**
 * Changes an office that stands as it was seen; a new name goes along to everyone and every case
 * that carries the old one. False when somebody changed it meanwhile.
 */
export async function updateOffice(
  tx: Database,
  before: Office,
  change: Pick<Office, 'name' | 'closedAt' | 'updatedAt'>,
): Promise<boolean> {
  const { changes } = await tx
    .update(offices)
    .set(change)
    .where(and(eq(offices.id, before.id), eq(offices.updatedAt, before.updatedAt)));
  if (changes !== 1) return false;
  if (before.name !== change.name) {
    for (const rows of [users, profiles]) {
      await tx.update(rows).set({ office: change.name }).where(eq(rows.office, before.name));
    }
  }
  return true;
}
