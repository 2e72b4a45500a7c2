import { and, count, eq, isNotNull } from 'drizzle-orm';
import { companies, handOvers, profiles, users } from '../schema/index';
import type { Database } from '../store';
import { isCaredFor, isWithoutContact } from './fixed-contacts';

/** Companies we work with that have no fixed contact who can sign in. */
export async function countCompaniesWithoutContact(db: Database): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(companies)
    .where(and(isWithoutContact(db), isCaredFor()));
  return row?.rows ?? 0;
}

/** Jobseekers whose specialist cannot sign in, and how many of them are asked about a new one. */
export async function countWaitingJobseekers(
  db: Database,
): Promise<{ readonly all: number; readonly asked: number }> {
  const [row] = await db
    .select({ all: count(), asked: count(handOvers.profileId) })
    .from(profiles)
    .innerJoin(users, eq(users.id, profiles.specialistId))
    .leftJoin(handOvers, eq(handOvers.profileId, profiles.id))
    .where(and(isNotNull(users.suspendedAt), eq(profiles.isProtected, false)));
  return row ?? { all: 0, asked: 0 };
}
