import { and, desc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { agreements, companies, needClaims, needs, profiles, proposals } from '../schema/index';
import type { Database } from '../store';

/**
 * The agreements colleagues' people have for needs that stand open, where this specialist has taken
 * the need or has the company: that there is one and since when, never whose it is. Whoever is
 * protected, and a need made about one person, are her own specialist's alone.
 */
export async function listAgreementsElsewhere(db: Database, specialistId: string) {
  const isHers = or(eq(companies.specialistId, specialistId), isNotNull(needClaims.needId));
  return db
    .select({
      needId: needs.id,
      needTitle: needs.title,
      company: companies.name,
      kind: agreements.kind,
      outcome: agreements.outcome,
      inForceAt: agreements.inForceAt,
      decidedOn: agreements.decidedOn,
      startOn: agreements.startOn,
    })
    .from(agreements)
    .innerJoin(proposals, eq(proposals.id, agreements.proposalId))
    .innerJoin(needs, eq(needs.id, proposals.needId))
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .leftJoin(
      needClaims,
      and(eq(needClaims.needId, needs.id), eq(needClaims.specialistId, specialistId)),
    )
    .where(
      and(
        isHers,
        ne(agreements.specialistId, specialistId),
        ne(needs.state, 'closed'),
        isNull(needs.aboutPersonId),
        eq(profiles.isProtected, false),
      ),
    )
    .orderBy(desc(agreements.createdAt), desc(agreements.id));
}
