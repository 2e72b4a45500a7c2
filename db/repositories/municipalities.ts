import { eq, ne, sql } from 'drizzle-orm';
import { companies, needs } from '../schema/index';
import type { Database } from '../store';

/** The municipalities of all companies and of all needs that are sent in, each once. */
export async function listMunicipalities(db: Database): Promise<string[]> {
  const ofCompanies = await db.selectDistinct({ name: companies.municipality }).from(companies);
  const names = ofCompanies.map(({ name }) => name);
  return [...new Set([...names, ...(await listNeedMunicipalities(db))])];
}

/** The municipalities where needs are; a need that names none is where its company is. */
export async function listNeedMunicipalities(db: Database): Promise<string[]> {
  const rows = await db
    .selectDistinct({
      name: sql<string>`coalesce(${needs.municipality}, ${companies.municipality})`,
    })
    .from(needs)
    .innerJoin(companies, eq(needs.companyId, companies.id))
    .where(ne(needs.state, 'draft'));
  return rows.map(({ name }) => name);
}
