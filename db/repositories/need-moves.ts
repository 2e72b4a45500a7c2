import { asc, eq } from 'drizzle-orm';
import { needMoves, users } from '../schema/index';
import type { Database } from '../store';

export type NeedMoveRow = typeof needMoves.$inferSelect;

/** Keeps what was done with a need, in the transaction of the move. */
export async function insertNeedMove(tx: Database, move: NeedMoveRow): Promise<void> {
  await tx.insert(needMoves).values(move);
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
