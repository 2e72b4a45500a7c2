import { and, asc, eq, isNull } from 'drizzle-orm';
import { companies, promises, users } from '../schema/index';
import type { Database } from '../store';

export type CompanyPromise = typeof promises.$inferSelect;

export async function insertPromise(tx: Database, promise: CompanyPromise): Promise<void> {
  await tx.insert(promises).values(promise);
}

/** What a company has been promised, with who promised it: the earliest deadline first. */
export async function listPromisesTo(db: Database, companyId: string) {
  return db
    .select({ promise: promises, specialist: users.name })
    .from(promises)
    .innerJoin(users, eq(users.id, promises.specialistId))
    .where(eq(promises.companyId, companyId))
    .orderBy(asc(promises.dueOn), asc(promises.id));
}

const isUnsettled = and(isNull(promises.keptAt), isNull(promises.droppedAt));

/** Every promise nobody has settled, with its company: the earliest deadline first. */
export async function listUnsettledPromises(db: Database) {
  return db
    .select({ promise: promises, company: companies.name, holderId: companies.specialistId })
    .from(promises)
    .innerJoin(companies, eq(companies.id, promises.companyId))
    .where(isUnsettled)
    .orderBy(asc(promises.dueOn), asc(promises.id));
}

/** Settles a promise to this company, once. False when it is settled, or another company's. */
export async function settlePromiseRow(
  tx: Database,
  { companyId, promiseId }: { readonly companyId: string; readonly promiseId: string },
  settled: Pick<CompanyPromise, 'keptAt'> | Pick<CompanyPromise, 'droppedAt' | 'dropReason'>,
): Promise<boolean> {
  const { changes } = await tx
    .update(promises)
    .set(settled)
    .where(and(eq(promises.id, promiseId), eq(promises.companyId, companyId), isUnsettled));
  return changes === 1;
}
