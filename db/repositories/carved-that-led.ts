import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { agreements, carvedJobs, companies, needs, profiles, proposals } from '../schema/index';
import type { Database } from '../store';

/**
 * The needs made of jobs put together for one person that became paid work, the newest first: the
 * trade and the need, never whose or where. A protected person's is left out.
 */
export async function listCarvedThatLed(db: Database, limit: number) {
  const isPaidWork = or(
    eq(agreements.outcome, 'hired'),
    and(eq(agreements.kind, 'employment'), isNotNull(agreements.inForceAt)),
  );
  return db
    .selectDistinct({
      need: needs.resolved,
      industry: companies.industry,
      at: carvedJobs.createdAt,
    })
    .from(carvedJobs)
    .innerJoin(needs, eq(needs.id, carvedJobs.needId))
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .innerJoin(proposals, eq(proposals.needId, needs.id))
    .innerJoin(agreements, eq(agreements.proposalId, proposals.id))
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .where(and(isPaidWork, eq(profiles.isProtected, false)))
    .orderBy(desc(carvedJobs.createdAt), desc(needs.id))
    .limit(limit);
}
