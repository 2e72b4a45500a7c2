import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { needClaims, users } from '../schema/index';
import type { Database } from '../store';

export type NeedClaim = typeof needClaims.$inferSelect;

/**
 * Takes a need to complete it. Of two at once one gets it; false for the other. What somebody who
 * is shut out had taken is free again.
 */
export async function insertNeedClaim(tx: Database, claim: NeedClaim): Promise<boolean> {
  const shutOut = tx.select({ id: users.id }).from(users).where(isNotNull(users.suspendedAt));
  await tx
    .delete(needClaims)
    .where(and(eq(needClaims.needId, claim.needId), inArray(needClaims.specialistId, shutOut)));
  const { changes } = await tx.insert(needClaims).values(claim).onConflictDoNothing();
  return changes === 1;
}

/** Gives one's own claim back. False when it is another's, or not there any more. */
export async function deleteNeedClaim(
  tx: Database,
  { needId, specialistId }: Pick<NeedClaim, 'needId' | 'specialistId'>,
): Promise<boolean> {
  const { changes } = await tx
    .delete(needClaims)
    .where(and(eq(needClaims.needId, needId), eq(needClaims.specialistId, specialistId)));
  return changes === 1;
}

/** Who has which need, by the need's id; one who is shut out has none. */
export async function listNeedClaims(db: Database) {
  const rows = await db
    .select({ needId: needClaims.needId, specialistId: users.id, name: users.name })
    .from(needClaims)
    .innerJoin(users, eq(users.id, needClaims.specialistId))
    .where(isNull(users.suspendedAt));
  return new Map(rows.map(({ needId, specialistId, name }) => [needId, { specialistId, name }]));
}
