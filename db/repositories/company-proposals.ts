import { and, asc, count, eq, isNotNull, isNull, notInArray } from 'drizzle-orm';
import { finalStates } from '~/app/domain/proposals/proposal-state';
import { agreements, profiles, proposals } from '../schema/index';
import type { Database } from '../store';
import type { Agreement } from './agreements';
import type { Proposal } from './proposals';

/** The proposals to a company that have not come to their end, whoever made them. */
export async function listOpenProposalsTo(db: Database, companyId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.companyId, companyId), notInArray(proposals.state, [...finalStates])))
    .orderBy(asc(proposals.createdAt), asc(proposals.id));
}

/** How many of them an administrator is told of: protected persons are counted nowhere (domain §14). */
export async function countOpenProposalsTo(db: Database, companyId: string): Promise<number> {
  const [open] = await db
    .select({ rows: count() })
    .from(proposals)
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .where(
      and(
        eq(proposals.companyId, companyId),
        notInArray(proposals.state, [...finalStates]),
        eq(profiles.isProtected, false),
      ),
    );
  return open?.rows ?? 0;
}

/** The specialists who have somebody at work there under an agreement in force. */
export async function specialistsInForceAt(
  db: Database,
  companyId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ specialistId: agreements.specialistId })
    .from(agreements)
    .where(
      and(
        eq(agreements.companyId, companyId),
        isNotNull(agreements.inForceAt),
        isNull(agreements.endedAt),
      ),
    );
  return rows.map(({ specialistId }) => specialistId);
}

/**
 * The agreements that stand at a company, those that begin later too, by code and first day.
 * Protected persons are told of nowhere (domain §14).
 */
export async function listStandingAgreementsAt(
  db: Database,
  companyId: string,
): Promise<{ readonly code: string; readonly startOn: string }[]> {
  return db
    .select({ code: profiles.code, startOn: agreements.startOn })
    .from(agreements)
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .where(
      and(
        eq(agreements.companyId, companyId),
        isNotNull(agreements.inForceAt),
        isNull(agreements.endedAt),
        eq(profiles.isProtected, false),
      ),
    )
    .orderBy(asc(agreements.startOn), asc(profiles.code));
}

/** The agreements with a company that are not in force, sent or not, of whatever proposal. */
export async function listAgreementsNotInForceAt(
  db: Database,
  companyId: string,
): Promise<Agreement[]> {
  return db
    .select()
    .from(agreements)
    .where(and(eq(agreements.companyId, companyId), isNull(agreements.inForceAt)))
    .orderBy(asc(agreements.createdAt), asc(agreements.id));
}

/**
 * How many agreements of each kind have ever been in force at a company. Names nobody, and leaves
 * protected persons out (domain §14).
 */
export async function countStartsAt(db: Database, companyId: string) {
  return db
    .select({ kind: agreements.kind, isUnpaid: agreements.isUnpaid, starts: count() })
    .from(agreements)
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .where(
      and(
        eq(agreements.companyId, companyId),
        isNotNull(agreements.inForceAt),
        eq(profiles.isProtected, false),
      ),
    )
    .groupBy(agreements.kind, agreements.isUnpaid);
}
