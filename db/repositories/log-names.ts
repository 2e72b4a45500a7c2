import { and, eq, inArray, isNull } from 'drizzle-orm';
import {
  agreements,
  companies,
  companyLeads,
  needs,
  offices,
  profiles,
  proposals,
  users,
} from '../schema/index';
import type { Database } from '../store';

type Rows = Promise<{ id: string; name: string | null }[]>;

/**
 * What records may be called where people are not to be known: users, companies and offices by
 * name; needs, proposals and agreements by their company; persons by their code. Needs about one
 * person, proposals for them and people who are protected have no name here.
 */
const namesByKind: Readonly<Record<string, (db: Database, ids: string[]) => Rows>> = {
  user: (db, ids) =>
    db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)),
  company: (db, ids) =>
    db
      .select({ id: companies.id, name: companies.name })
      .from(companies)
      .where(inArray(companies.id, ids)),
  office: (db, ids) =>
    db.select({ id: offices.id, name: offices.name }).from(offices).where(inArray(offices.id, ids)),
  lead: (db, ids) =>
    db
      .select({ id: companyLeads.id, name: companyLeads.companyName })
      .from(companyLeads)
      .where(inArray(companyLeads.id, ids)),
  need: (db, ids) =>
    db
      .select({ id: needs.id, name: companies.name })
      .from(needs)
      .innerJoin(companies, eq(companies.id, needs.companyId))
      .where(and(inArray(needs.id, ids), isNull(needs.aboutPersonId))),
  proposal: (db, ids) =>
    db
      .select({ id: proposals.id, name: companies.name })
      .from(proposals)
      .innerJoin(companies, eq(companies.id, proposals.companyId))
      .innerJoin(needs, eq(needs.id, proposals.needId))
      .where(and(inArray(proposals.id, ids), isNull(needs.aboutPersonId))),
  agreement: (db, ids) =>
    db
      .select({ id: agreements.id, name: companies.name })
      .from(agreements)
      .innerJoin(companies, eq(companies.id, agreements.companyId))
      .where(inArray(agreements.id, ids)),
  profile: (db, ids) =>
    db
      .select({ id: profiles.id, name: profiles.code })
      .from(profiles)
      .where(and(inArray(profiles.id, ids), eq(profiles.isProtected, false))),
};

/** Names for the log by `kind:id`; a record without one is left out. */
export async function namesForLog(
  db: Database,
  refs: readonly (string | null)[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, read] of Object.entries(namesByKind)) {
    const ids = refs.flatMap((ref) =>
      ref?.startsWith(`${kind}:`) ? [ref.slice(kind.length + 1)] : [],
    );
    if (ids.length === 0) continue;
    for (const { id, name } of await read(db, ids)) if (name) names.set(`${kind}:${id}`, name);
  }
  return names;
}
