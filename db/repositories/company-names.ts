import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { companies, companyNames } from '../schema/index';
import type { Database } from '../store';

/** Keeps what a company was called until now; a name it has had before is kept with its last day. */
export async function keepFormerName(
  tx: Database,
  companyId: string,
  name: string,
  until: string,
): Promise<void> {
  await tx
    .insert(companyNames)
    .values({ companyId, name, until })
    .onConflictDoUpdate({
      target: [companyNames.companyId, companyNames.name],
      set: { until },
    });
}

/** The former names of every company, by its id; a name it has taken again is not among them. */
async function formerNamesOfAll(db: Database): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ companyId: companyNames.companyId, name: companyNames.name })
    .from(companyNames)
    .innerJoin(companies, eq(companies.id, companyNames.companyId))
    .where(ne(companies.name, companyNames.name))
    .orderBy(asc(companyNames.companyId), desc(companyNames.until));
  const names = new Map<string, string[]>();
  for (const { companyId, name } of rows) {
    names.set(companyId, [...(names.get(companyId) ?? []), name]);
  }
  return names;
}

/** What one company was called, the latest first. */
export async function listFormerNames(db: Database, companyId: string): Promise<string[]> {
  const rows = await db
    .select({ name: companyNames.name })
    .from(companyNames)
    .innerJoin(companies, eq(companies.id, companyNames.companyId))
    .where(and(eq(companyNames.companyId, companyId), ne(companies.name, companyNames.name)))
    .orderBy(desc(companyNames.until));
  return rows.map(({ name }) => name);
}

/** Companies, each with what it was called before. */
export async function withFormerNames<Listed extends { readonly id: string }>(
  db: Database,
  listed: readonly Listed[],
): Promise<(Listed & { readonly formerNames: readonly string[] })[]> {
  const names = await formerNamesOfAll(db);
  return listed.map((company) => ({ ...company, formerNames: names.get(company.id) ?? [] }));
}
