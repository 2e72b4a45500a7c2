import { alias } from 'drizzle-orm/sqlite-core';
import { and, count, desc, eq, gt, isNull, ne } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { breakGlassRequests, profiles, users } from '../schema/index';
import type { Database } from '../store';

export type BreakGlassRequest = typeof breakGlassRequests.$inferSelect;

const place = (requestId: string) => `break_glass_requests.explanation:${requestId}`;

/** Why it is needed, in words: sealed with the key of the person they are about. */
export function sealExplanation(key: PersonKey, requestId: string, text: string): Uint8Array {
  return key.seal(place(requestId), text);
}

/** Opens what `sealExplanation` sealed. */
export function openExplanation(
  key: PersonKey,
  { id, explanation }: Pick<BreakGlassRequest, 'id' | 'explanation'>,
): string {
  return openText(key, place(id), explanation);
}

/** Puts a request. False when the same form has put one. */
export async function insertBreakGlass(tx: Database, request: BreakGlassRequest): Promise<boolean> {
  const { changes } = await tx
    .insert(breakGlassRequests)
    .values(request)
    .onConflictDoNothing({ target: breakGlassRequests.id });
  return changes === 1;
}

const specialists = alias(users, 'specialists');
const deciders = alias(users, 'deciders');

function listRequests(db: Database) {
  return db
    .select({
      request: breakGlassRequests,
      code: profiles.code,
      requester: users.name,
      decider: deciders.name,
      specialist: { id: specialists.id, name: specialists.name, email: specialists.email },
    })
    .from(breakGlassRequests)
    .innerJoin(profiles, eq(profiles.id, breakGlassRequests.profileId))
    .innerJoin(users, eq(users.id, breakGlassRequests.requesterId))
    .innerJoin(specialists, eq(specialists.id, profiles.specialistId))
    .leftJoin(deciders, eq(deciders.id, breakGlassRequests.decidedById))
    .$dynamic();
}

/** A request with the names of those it concerns; never the person's. */
export async function findBreakGlass(db: Database, requestId: string) {
  const [found] = await listRequests(db).where(eq(breakGlassRequests.id, requestId));
  return found;
}

/** The latest requests, newest first. */
export async function listBreakGlass(db: Database, limit: number) {
  return listRequests(db).orderBy(desc(breakGlassRequests.requestedAt)).limit(limit);
}

/** What was approved about a person, newest first. */
export async function listApprovedBreakGlass(db: Database, profileId: string) {
  return listRequests(db)
    .where(
      and(eq(breakGlassRequests.profileId, profileId), eq(breakGlassRequests.decision, 'approved')),
    )
    .orderBy(desc(breakGlassRequests.requestedAt));
}

/** How many requests made after an instant nobody has decided or taken back. */
export async function countWaitingBreakGlass(db: Database, after: string): Promise<number> {
  const [row] = await db
    .select({ requests: count() })
    .from(breakGlassRequests)
    .where(
      and(
        isNull(breakGlassRequests.decision),
        isNull(breakGlassRequests.closedAt),
        gt(breakGlassRequests.requestedAt, after),
      ),
    );
  return row?.requests ?? 0;
}

/**
 * Decides a request that waits and was made after an instant. False when it is decided, taken back
 * or too old, or when it is one's own: two people open this, never one.
 */
export async function decideBreakGlass(
  tx: Database,
  requestId: string,
  made: { readonly by: string; readonly decision: 'approved' | 'declined'; readonly at: string },
  after: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(breakGlassRequests)
    .set({ decision: made.decision, decidedById: made.by, decidedAt: made.at })
    .where(
      and(
        eq(breakGlassRequests.id, requestId),
        ne(breakGlassRequests.requesterId, made.by),
        isNull(breakGlassRequests.decision),
        isNull(breakGlassRequests.closedAt),
        gt(breakGlassRequests.requestedAt, after),
      ),
    );
  return changes === 1;
}

/** Takes back or closes a request of one's own. False when it is closed already or another's. */
export async function closeBreakGlass(
  tx: Database,
  requestId: string,
  requesterId: string,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(breakGlassRequests)
    .set({ closedAt: at })
    .where(
      and(
        eq(breakGlassRequests.id, requestId),
        eq(breakGlassRequests.requesterId, requesterId),
        isNull(breakGlassRequests.closedAt),
      ),
    );
  return changes === 1;
}
