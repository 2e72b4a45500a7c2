import { and, eq, inArray, isNotNull, isNull, notInArray, or } from 'drizzle-orm';
import { overStatuses } from '~/app/domain/companies/company-record';
import { companies, users } from '../schema/index';
import type { Database } from '../store';

/** Companies without a fixed contact who can sign in. */
export function isWithoutContact(db: Database) {
  const shutOut = db.select({ id: users.id }).from(users).where(isNotNull(users.suspendedAt));
  return or(isNull(companies.specialistId), inArray(companies.specialistId, shutOut));
}

/** A company somebody is to have: one the cooperation with is over needs no contact. */
export function isCaredFor() {
  return notInArray(companies.status, [...overStatuses]);
}

/** Takes a company nobody has. Of two at once one gets it; false for the other. */
export async function claimCompanyRow(
  tx: Database,
  { companyId, specialistId, at }: { companyId: string; specialistId: string; at: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(companies)
    .set({ specialistId, offeredToId: null, updatedAt: at })
    .where(and(eq(companies.id, companyId), isWithoutContact(tx)));
  return changes === 1;
}

interface Holding {
  readonly companyId: string;
  /** Who must hold it now, and who it must be on offer to: null for nobody. */
  readonly specialistId: string;
  readonly offeredToId: string | null;
}

/** Moves the fixed contact on if it still stands as it was read. False when it does not. */
export async function moveFixedContact(
  tx: Database,
  before: Holding,
  after: { readonly specialistId: string | null; readonly offeredToId: string | null },
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(companies)
    .set({ ...after, updatedAt: at })
    .where(
      and(
        eq(companies.id, before.companyId),
        eq(companies.specialistId, before.specialistId),
        before.offeredToId === null
          ? isNull(companies.offeredToId)
          : eq(companies.offeredToId, before.offeredToId),
      ),
    );
  return changes === 1;
}

/** The companies a colleague wants this specialist to take over, with who offers them. */
export async function listOffersTo(db: Database, specialistId: string) {
  return db
    .select({ id: companies.id, name: companies.name, from: users.name })
    .from(companies)
    .innerJoin(users, eq(users.id, companies.specialistId))
    .where(eq(companies.offeredToId, specialistId))
    .orderBy(companies.name);
}
