import { count, desc, eq } from 'drizzle-orm';
import { users, warnings } from '../schema/index';
import type { Database } from '../store';

export type Warning = typeof warnings.$inferSelect;

/** Writes a sign down. The same form sent twice makes one: false when it was there. */
export async function insertWarning(tx: Database, warning: Warning): Promise<boolean> {
  const { changes } = await tx.insert(warnings).values(warning).onConflictDoNothing();
  return changes === 1;
}

/** How many signs are recorded about each company that has any. */
export async function countWarnings(db: Database): Promise<Map<string, number>> {
  const counted = await db
    .select({ companyId: warnings.companyId, signs: count() })
    .from(warnings)
    .groupBy(warnings.companyId);
  return new Map(counted.map(({ companyId, signs }) => [companyId, signs]));
}

/** The signs recorded about a company, with who wrote them down: the latest first. */
export async function listWarnings(db: Database, companyId: string) {
  return db
    .select({ warning: warnings, specialist: users.name })
    .from(warnings)
    .innerJoin(users, eq(users.id, warnings.specialistId))
    .where(eq(warnings.companyId, companyId))
    .orderBy(desc(warnings.at), desc(warnings.id));
}
