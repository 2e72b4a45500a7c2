import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { needMoves, users } from '../schema/index';
import type { Database } from '../store';

export type NeedMoveRow = typeof needMoves.$inferSelect;

/** Keeps what was done with a need, in the transaction of the move. */
export async function insertNeedMove(tx: Database, move: NeedMoveRow): Promise<void> {
  await tx.insert(needMoves).values(move);
}

/** When somebody last ended a pause of a need or opened it again; null when nobody has. */
export async function findLastGoingOn(db: Database, needId: string): Promise<string | null> {
  const [last] = await db
    .select({ at: needMoves.at })
    .from(needMoves)
    .where(and(eq(needMoves.needId, needId), inArray(needMoves.move, ['resume', 'reopen'])))
    .orderBy(desc(needMoves.at))
    .limit(1);
  return last?.at ?? null;
}

/** What was done with a need and by whom, the oldest first. The caller has checked whose it is. */
export async function listNeedMoves(db: Database, needId: string) {
  return db
    .select({
      move: needMoves.move,
      by: users.name,
      askedBy: needMoves.askedBy,
      askedHow: needMoves.askedHow,
      askedOn: needMoves.askedOn,
      at: needMoves.at,
    })
    .from(needMoves)
    .innerJoin(users, eq(users.id, needMoves.byId))
    .where(eq(needMoves.needId, needId))
    .orderBy(asc(needMoves.at), asc(needMoves.id));
}
export type ToldNeedMove = Awaited<ReturnType<typeof listNeedMoves>>[number];
