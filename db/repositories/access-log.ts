import { and, desc, eq, gte } from 'drizzle-orm';
import { accessLog, breakGlassRequests, companies, users } from '../schema/index';
import type { Database } from '../store';

export type AccessEntry = typeof accessLog.$inferSelect;

/** Notes that someone read about a person. */
export async function logAccess(tx: Database, entry: typeof accessLog.$inferInsert): Promise<void> {
  await tx.insert(accessLog).values(entry);
}

/**
 * Everyone who has looked, newest first, with the reader's name and company, and why it was opened
 * while her specialist was away: for herself. Without a name: her guardian, who has no account.
 */
export async function listAccess(db: Database, profileId: string) {
  return db
    .select({
      at: accessLog.at,
      userId: accessLog.userId,
      what: accessLog.what,
      name: users.name,
      company: companies.name,
      breakGlass: {
        id: breakGlassRequests.id,
        reason: breakGlassRequests.reason,
        explanation: breakGlassRequests.explanation,
      },
    })
    .from(accessLog)
    .leftJoin(users, eq(users.id, accessLog.userId))
    .leftJoin(companies, eq(companies.id, users.companyId))
    .leftJoin(breakGlassRequests, eq(breakGlassRequests.id, accessLog.breakGlassId))
    .where(eq(accessLog.profileId, profileId))
    .orderBy(desc(accessLog.at));
}

/** A reading of the same by the same since an instant, if there is one. */
export async function findLook(
  db: Database,
  { profileId, userId, what }: Pick<AccessEntry, 'profileId' | 'userId' | 'what'>,
  since: string,
): Promise<AccessEntry | undefined> {
  const [look] = await db
    .select()
    .from(accessLog)
    .where(
      and(
        eq(accessLog.profileId, profileId),
        eq(accessLog.userId, userId),
        eq(accessLog.what, what),
        gte(accessLog.at, since),
      ),
    );
  return look;
}
