import { asc, eq } from 'drizzle-orm';
import { schemeRates, users } from '../schema/index';
import type { Database } from '../store';

export type AddedRate = typeof schemeRates.$inferSelect;

/** Every rate that was added, with who did, the first added first. */
export async function listAddedRates(db: Database) {
  return db
    .select({ row: schemeRates, by: users.name })
    .from(schemeRates)
    .innerJoin(users, eq(users.id, schemeRates.addedById))
    .orderBy(asc(schemeRates.addedAt), asc(schemeRates.id));
}

/** Adds a rate under the id its form was given. False when it is there already. */
export async function insertRate(tx: Database, row: AddedRate): Promise<boolean> {
  const { changes } = await tx.insert(schemeRates).values(row).onConflictDoNothing();
  return changes === 1;
}
