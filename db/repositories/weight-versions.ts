import { desc, eq } from 'drizzle-orm';
import { standardWeights, type Weights } from '~/app/domain/matching/weights';
import { users, weightVersions } from '../schema/index';
import type { Database } from '../store';

export type WeightVersion = typeof weightVersions.$inferSelect;

/** The weights every match is computed with now: the latest decided, or those the portal began with. */
export async function findWeights(db: Database): Promise<Weights> {
  const [latest] = await db
    .select({ version: weightVersions.version, of: weightVersions.weights })
    .from(weightVersions)
    .orderBy(desc(weightVersions.number))
    .limit(1);
  return latest ?? standardWeights;
}

/** Every version decided, with who decided it, the latest first. */
export async function listWeightVersions(db: Database) {
  return db
    .select({ version: weightVersions, by: users.name })
    .from(weightVersions)
    .innerJoin(users, eq(users.id, weightVersions.savedById))
    .orderBy(desc(weightVersions.number));
}

/** Adds a version under the next number. False when somebody else has taken it, or it is there. */
export async function insertWeightVersion(tx: Database, row: WeightVersion): Promise<boolean> {
  const { changes } = await tx.insert(weightVersions).values(row).onConflictDoNothing();
  return changes === 1;
}

/** A version by the id its form was given, to tell a form sent twice from two who were at it at once. */
export async function findWeightVersion(
  db: Database,
  id: string,
): Promise<WeightVersion | undefined> {
  const [row] = await db.select().from(weightVersions).where(eq(weightVersions.id, id));
  return row;
}
