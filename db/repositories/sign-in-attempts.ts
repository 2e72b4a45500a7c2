import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { signInAttempts } from '../schema/index';
import type { Database } from '../store';

export type SignInAttempt = typeof signInAttempts.$inferSelect;

/** Wrong codes an attempt takes before it ends. */
const mostWrongCodes = 5;

export async function insertAttempt(tx: Database, attempt: SignInAttempt): Promise<void> {
  await tx.insert(signInAttempts).values(attempt);
}

/** An attempt that can still be finished at `now`. */
export async function findOpenAttempt(
  db: Database,
  attemptId: string,
  now: string,
): Promise<SignInAttempt | undefined> {
  const [attempt] = await db
    .select()
    .from(signInAttempts)
    .where(and(eq(signInAttempts.id, attemptId), isOpenAt(now)));
  return attempt;
}

/** Uses up the attempt a link belongs to. Undefined when it is used, ended, too old or unknown. */
export async function consumeByLink(
  tx: Database,
  linkHash: string,
  now: string,
): Promise<SignInAttempt | undefined> {
  const [attempt] = await tx
    .update(signInAttempts)
    .set({ consumedAt: now })
    .where(and(eq(signInAttempts.linkHash, linkHash), isOpenAt(now)))
    .returning();
  return attempt;
}

/** Uses up an attempt by its code. Undefined when the code is another or the attempt is not open. */
export async function consumeByCode(
  tx: Database,
  attemptId: string,
  codeHash: string,
  now: string,
): Promise<SignInAttempt | undefined> {
  const [attempt] = await tx
    .update(signInAttempts)
    .set({ consumedAt: now })
    .where(
      and(eq(signInAttempts.id, attemptId), eq(signInAttempts.codeHash, codeHash), isOpenAt(now)),
    )
    .returning();
  return attempt;
}

/** Counts a wrong code; the fifth ends the attempt, its link too. */
export async function countWrongCode(tx: Database, attemptId: string): Promise<void> {
  await tx
    .update(signInAttempts)
    .set({ wrongCodes: sql`${signInAttempts.wrongCodes} + 1` })
    .where(eq(signInAttempts.id, attemptId));
}

/** Ends every open attempt at an address: one sign-in makes the older letters worthless. */
export async function endAttemptsAt(tx: Database, identityKey: string, now: string) {
  await tx
    .update(signInAttempts)
    .set({ consumedAt: now })
    .where(and(eq(signInAttempts.identityKey, identityKey), isNull(signInAttempts.consumedAt)));
}

/** Ends every open attempt of a user: her address was wrong, and so were the letters to it. */
export async function endAttemptsOf(tx: Database, userId: string, now: string) {
  await tx
    .update(signInAttempts)
    .set({ consumedAt: now })
    .where(and(eq(signInAttempts.userId, userId), isNull(signInAttempts.consumedAt)));
}

function isOpenAt(now: string) {
  return and(
    isNull(signInAttempts.consumedAt),
    gt(signInAttempts.expiresAt, now),
    lt(signInAttempts.wrongCodes, mostWrongCodes),
  );
}
