import { insertCompany, listCompanies } from '~/db/repositories/companies';
import { withFormerNames } from '~/db/repositories/company-names';
import { insertPersonKey } from '~/db/repositories/person-keys';
import { findProfileByCode, insertProfile, sealMatchingLayer } from '~/db/repositories/profiles';
import { findUserByEmail } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { nothingKnown } from '../../domain/companies/company-record';
import type { MatchNeed, MatchProfile } from '../../domain/matching/input';
import { resolveProfile } from '../../domain/matching/resolve-profile';
import { foundInRegister } from '../../domain/profiles/declined-companies';
import { pseudonymBytes, pseudonymFrom } from '../../domain/profiles/pseudonym';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { storeNeed } from '../needs/store-need';
import { readResolver } from '../matching/word-resolver';

export interface Imported {
  readonly companies: number;
  readonly needs: number;
  readonly profiles: number;
}

/**
 * Adds needs and profiles from the interchange format, all of them or none. Companies are found
 * by name or added as leads; profiles come into the care of the given specialist, under new
 * pseudonyms and without an identified layer. Refusal: `no-such-specialist`.
 */
export async function importRecords(
  services: Services,
  records: { readonly needs: readonly MatchNeed[]; readonly profiles: readonly MatchProfile[] },
  specialistEmail: string,
): Promise<Result<Imported, 'no-such-specialist'>> {
  return services.store.transaction(async (tx) => {
    const specialist = await findUserByEmail(tx, specialistEmail.toLowerCase());
    if (specialist?.role !== 'specialist') return refuse('no-such-specialist', 'SPECIALIST-EMAIL');
    const companies = await companiesByName(tx, services, records.needs);
    for (const need of records.needs) {
      const companyId = companies.ids.get(need.company) ?? '';
      await storeNeed(tx, services, need, { companyId, createdById: specialist.id });
    }
    for (const profile of records.profiles) {
      await importProfile(tx, services, profile, {
        specialistId: specialist.id,
        office: specialist.office ?? '',
      });
    }
    const imported = {
      companies: companies.added,
      needs: records.needs.length,
      profiles: records.profiles.length,
    };
    await record(tx, services, {
      action: 'records.imported',
      actor: 'operator',
      subject: `user:${specialist.id}`,
      facts: imported,
    });
    return ok(imported);
  });
}

async function companiesByName(tx: Database, services: Services, needs: readonly MatchNeed[]) {
  const now = nowOf(services);
  const ids = new Map((await listCompanies(tx)).map(({ name, id }) => [name, id]));
  let added = 0;
  for (const { company: name, municipality } of needs) {
    if (ids.has(name)) continue;
    const id = services.newId();
    await insertCompany(tx, {
      id,
      organisationNumber: null,
      name,
      sector: 'private',
      municipality: municipality ?? '',
      status: 'lead',
      statusReason: null,
      specialistId: null,
      ...nothingKnown,
      createdAt: now,
      updatedAt: now,
    });
    ids.set(name, id);
    added += 1;
  }
  return { ids, added };
}

async function importProfile(
  tx: Database,
  services: Services,
  { id: _fileId, ...facts }: MatchProfile,
  owner: { readonly specialistId: string; readonly office: string },
) {
  const id = services.newId();
  const now = nowOf(services);
  const wrapped = services.keyRing.newPersonKey(id);
  const key = services.keyRing.personKey(id, wrapped);
  const declined = facts.declinedCompanies ?? [];
  const declinedInRegister = foundInRegister(
    {},
    declined,
    await withFormerNames(tx, await listCompanies(tx)),
  );
  const kept = { ...facts, declinedCompanyIds: Object.values(declinedInRegister).flat() };
  const resolved = resolveProfile({ ...kept, id }, await readResolver(tx));
  await insertProfile(tx, {
    ...owner,
    id,
    code: await freePseudonym(tx, services),
    matching: sealMatchingLayer(key, {
      facts: kept,
      notes: {},
      support: [],
      declinedInRegister,
      resolved,
    }),
    isProtected: false,
    isUnder18: false,
    hasGuardian: false,
    createdAt: now,
    updatedAt: now,
  });
  await insertPersonKey(tx, id, wrapped, now);
}

async function freePseudonym(tx: Database, services: Services): Promise<string> {
  for (;;) {
    const code = pseudonymFrom(services.randomBytes(pseudonymBytes));
    if (!(await findProfileByCode(tx, code))) return code;
  }
}
