import { asc, eq } from 'drizzle-orm';
import { companies, needs, proposals, tasks } from '../schema/index';
import type { Database } from '../store';

/** The need a proposal answers, its tasks in order, and the company. The caller has checked whose it is. */
export async function findProposedNeed(db: Database, proposalId: string) {
  const [found] = await db
    .select({ need: needs, company: companies })
    .from(proposals)
    .innerJoin(needs, eq(needs.id, proposals.needId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(eq(proposals.id, proposalId));
  if (!found) throw new Error('a proposal always has a need and a company');
  const list = await db
    .select()
    .from(tasks)
    .where(eq(tasks.needId, found.need.id))
    .orderBy(asc(tasks.position));
  return { ...found, tasks: list };
}
