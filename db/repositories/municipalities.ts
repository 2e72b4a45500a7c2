import { eq, inArray, sql } from 'drizzle-orm';
import { openStates, postedStates, type NeedState } from '~/app/domain/needs/need-state';
import { companies, needs } from '../schema/index';
import type { Database } from '../store';

/** The municipalities of all companies and of all needs that were ever sent in, each once. */
export async function listMunicipalities(db: Database): Promise<string[]> {
  const ofCompanies = await db.selectDistinct({ name: companies.municipality }).from(companies);
  const names = ofCompanies.map(({ name }) => name);
  return [...new Set([...names, ...(await listOfNeeds(db, postedStates))])];
}

/** The municipalities where needs are that are not closed; one that names none is where its company is. */
export function listNeedMunicipalities(db: Database): Promise<string[]> {
  return listOfNeeds(db, openStates);
}

async function listOfNeeds(db: Database, states: readonly NeedState[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({
      name: sql<string>`coalesce(${needs.municipality}, ${companies.municipality})`,
    })
    .from(needs)
    .innerJoin(companies, eq(needs.companyId, companies.id))
    .where(inArray(needs.state, [...states]));
  return rows.map(({ name }) => name);
}
