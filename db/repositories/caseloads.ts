import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { personKeys, profiles, users } from '../schema/index';
import type { Database } from '../store';

/**
 * How many people each specialist who can sign in follows, whose records still open. Whoever is
 * protected is counted nowhere.
 */
export async function listCaseloads(db: Database) {
  return db
    .select({ id: users.id, specialist: users.name, people: count(personKeys.profileId) })
    .from(users)
    .leftJoin(profiles, and(eq(profiles.specialistId, users.id), eq(profiles.isProtected, false)))
    .leftJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .where(and(eq(users.role, 'specialist'), isNull(users.suspendedAt)))
    .groupBy(users.id, users.name)
    .orderBy(asc(users.name), asc(users.id));
}
