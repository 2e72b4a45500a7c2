import { and, eq, isNull } from 'drizzle-orm';
import { sessions, users } from '../schema/index';
import type { Database } from '../store';
import type { User } from './users';

export type Session = typeof sessions.$inferSelect;

export async function insertSession(tx: Database, session: Session): Promise<void> {
  await tx.insert(sessions).values(session);
}

/** A session that was not ended and its user, unless she is suspended. Ages are judged by the caller. */
export async function findSession(
  db: Database,
  tokenHash: string,
): Promise<{ session: Session; user: User } | undefined> {
  const [found] = await db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt), isNull(users.suspendedAt)),
    );
  return found;
}

export async function touchSession(tx: Database, tokenHash: string, at: string): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends one session. Returns false when it had ended already. */
export async function endSession(tx: Database, tokenHash: string, at: string): Promise<boolean> {
  const { changes } = await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
  return changes === 1;
}

/** Ends every open session of a user. */
export async function endSessionsOf(tx: Database, userId: string, at: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)));
}

/** Whether a user has ever come in: a session that ended counts too. */
export async function hasSignedIn(db: Database, userId: string): Promise<boolean> {
  const [session] = await db
    .select({ at: sessions.createdAt })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .limit(1);
  return session !== undefined;
}

/** Everyone who has ever come in, by id. */
export async function listSignedIn(db: Database): Promise<Set<string>> {
  const rows = await db.selectDistinct({ userId: sessions.userId }).from(sessions);
  return new Set(rows.map(({ userId }) => userId));
}
