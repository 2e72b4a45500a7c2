import { desc, eq } from 'drizzle-orm';
import { users, warnings } from '../schema/index';
import type { Database } from '../store';

export type Warning = typeof warnings.$inferSelect;

/** Writes a sign down. The same form sent twice makes one: false when it was there. */
export async function insertWarning(tx: Database, warning: Warning): Promise<boolean> {
  const { changes } = await tx.insert(warnings).values(warning).onConflictDoNothing();
  return changes === 1;
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
