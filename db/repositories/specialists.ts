import { and, asc, eq, isNull } from 'drizzle-orm';
import { companies, users } from '../schema/index';
import type { Database } from '../store';
import type { User } from './users';

/** The company's fixed contact, while she has one who can sign in. */
export async function findFixedContact(db: Database, companyId: string): Promise<User | undefined> {
  const [found] = await db
    .select({ user: users })
    .from(companies)
    .innerJoin(users, eq(users.id, companies.specialistId))
    .where(and(eq(companies.id, companyId), isNull(users.suspendedAt)));
  return found?.user;
}

/** Who is told of what a company sends: its fixed contact, or all specialists while it has none. */
export async function listSpecialistsFor(db: Database, companyId: string): Promise<User[]> {
  const contact = await findFixedContact(db, companyId);
  return contact ? [contact] : listActiveSpecialists(db);
}

/** Every specialist who can sign in. */
export async function listActiveSpecialists(db: Database): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.role, 'specialist'), isNull(users.suspendedAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}
