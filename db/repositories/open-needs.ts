import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import { openStates } from '~/app/domain/needs/need-state';
import { companies, needs } from '../schema/index';
import type { Database } from '../store';

/** Needs companies have sent in and not closed. Work that is about one person is hers, and not among them. */
const isOpen = () => and(inArray(needs.state, [...openStates]), isNull(needs.aboutPersonId));

export async function countOpenNeeds(db: Database): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(needs).where(isOpen());
  return row?.rows ?? 0;
}

/** A page of the same needs with their companies, those that have waited longest first. */
export async function listOpenNeeds(
  db: Database,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  return db
    .select({ need: needs, company: companies.name })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(isOpen())
    .orderBy(asc(needs.submittedAt), asc(needs.id))
    .limit(limit)
    .offset(offset);
}
