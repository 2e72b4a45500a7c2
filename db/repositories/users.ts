import { and, asc, eq, isNull } from 'drizzle-orm';
import { users } from '../schema/index';
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

export async function listUsers(db: Database): Promise<User[]> {
  return db.select().from(users).orderBy(asc(users.role), asc(users.name), asc(users.id));
}

/** The people of one company who can sign in, owners first. */
export async function listCompanyUsers(db: Database, companyId: string): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.companyId, companyId), isNull(users.suspendedAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}

/** Suspends (`at`) or reinstates (`null`). Returns false when nothing changed. */
export async function setSuspended(tx: Database, userId: string, at: string | null) {
  const { changes } = await tx.update(users).set({ suspendedAt: at }).where(eq(users.id, userId));
  return changes === 1;
}
