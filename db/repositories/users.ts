import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { companies, users } from '../schema/index';
import type { Database } from '../store';

export type User = typeof users.$inferSelect;

/** The user with this address (already lower-cased), suspended or not. */
export async function findUserByEmail(db: Database, email: string): Promise<User | undefined> {
  const [user] = await db.select().from(users).where(eq(users.email, email));
  return user;
}

export async function findUser(db: Database, userId: string): Promise<User | undefined> {
  const [user] = await db.select().from(users).where(eq(users.id, userId));
  return user;
}

export async function insertUser(tx: Database, user: User): Promise<void> {
  await tx.insert(users).values(user);
}

/** Changes what may be changed of a user. */
export async function updateUser(
  tx: Database,
  userId: string,
  change: Pick<User, 'name' | 'email' | 'phone' | 'office' | 'companyRole'>,
): Promise<void> {
  await tx.update(users).set(change).where(eq(users.id, userId));
}

export async function listUsers(db: Database): Promise<User[]> {
  return db.select().from(users).orderBy(asc(users.role), asc(users.name), asc(users.id));
}

/** Everyone who has or had access, and the company of those who have one: specialists first. */
export async function listUsersWithCompany(db: Database) {
  return db
    .select({ user: users, companyName: companies.name })
    .from(users)
    .leftJoin(companies, eq(companies.id, users.companyId))
    .orderBy(desc(users.role), asc(users.name), asc(users.id));
}

/** All specialists, also those shut out, by name. */
export async function listSpecialists(db: Database): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(eq(users.role, 'specialist'))
    .orderBy(asc(users.name), asc(users.id));
}

/** How many administrators can sign in. */
export async function countActiveAdministrators(db: Database): Promise<number> {
  const [row] = await db
    .select({ administrators: count() })
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.suspendedAt)));
  return row?.administrators ?? 0;
}

/** The administrators who can sign in, by name. */
export async function listActiveAdministrators(db: Database): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.suspendedAt)))
    .orderBy(asc(users.name), asc(users.id));
}

/** The names of users by id, for the log. */
export async function namesOfUsers(
  db: Database,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...userIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The people of one company who can sign in, owners first. */
export async function listCompanyUsers(db: Database, companyId: string): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.companyId, companyId), isNull(users.suspendedAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}

/** The people of all companies who can sign in. */
export async function listEmployers(db: Database): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.role, 'employer'), isNull(users.suspendedAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}

/** Suspends a user. Returns false when she is unknown or suspended already. */
export async function suspend(tx: Database, userId: string, at: string): Promise<boolean> {
  const { changes } = await tx
    .update(users)
    .set({ suspendedAt: at })
    .where(and(eq(users.id, userId), isNull(users.suspendedAt)));
  return changes === 1;
}

/** Lets a suspended user in again. Returns false when she is unknown or not suspended. */
export async function reinstate(tx: Database, userId: string): Promise<boolean> {
  const { changes } = await tx
    .update(users)
    .set({ suspendedAt: null })
    .where(and(eq(users.id, userId), isNotNull(users.suspendedAt)));
  return changes === 1;
}
