import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { pseudonymBytes, pseudonymFrom } from '~/app/domain/profiles/pseudonym';
import { nothingKnown } from '~/app/domain/companies/company-record';
import { readOrganisationNumber } from '~/app/domain/companies/organisation-number';
import type { Resolver } from '~/app/domain/vocabulary/create-resolver';
import { nowOf, type Services } from '~/app/services';
import { wordResolver } from '~/app/usecases/matching/word-resolver';
import { storeNeed } from '~/app/usecases/needs/store-need';
import { record } from '~/app/usecases/record';
import { insertCompany } from '~/db/repositories/companies';
import { saveIdentity } from '~/db/repositories/identities';
import { insertPersonKey } from '~/db/repositories/person-keys';
import { insertProfile, listCodes, sealMatchingLayer } from '~/db/repositories/profiles';
import { insertUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { cachedResolver } from './cached-resolver';
import { madeCompany, madeNeed, madeState, type MadeCompany } from './made-need';
import { madeFacts, madeIdentity } from './made-profile';
import { randomOf } from './random';

export interface Scale {
  readonly profiles: number;
  readonly needs: number;
  /** The same seed gives the same people and posts, whatever the numbers. */
  readonly seed: number;
}

/** How far the filling has come, after each batch. */
export type Progress = (what: 'profiles' | 'needs', made: number) => void;

/** People a specialist has (guide values 8–20), and needs a company has posted over the years. */
const caseload = 20;
const needsOfACompany = 20;
/** Rows of one kind a transaction holds: few flushes, and never long between two progress lines. */
const batch = 500;
/** The records were made over so many days. */
const days = 300;

/**
 * Fills a database with made-up people and posts for measuring, beside those that are there. Each
 * is stored as a file's records are: words resolved, layers and identities sealed with a key of
 * their own. The log tells of the filling once. Content follows from the seed; keys and salts never
 * do.
 */
export async function fillAtScale(
  services: Services,
  { profiles, needs, seed }: Scale,
  progress: Progress = () => undefined,
): Promise<void> {
  const resolver = cachedResolver(wordResolver);
  const taken = await listCodes(services.store.read);
  const source: Source = { services, seed, resolver, codes: new Set(taken) };
  await inBatches(services, profiles, (tx, index) => insertPerson(tx, source, index), {
    after: (made) => progress('profiles', made),
  });
  let company: MadeCompany | undefined;
  await inBatches(
    services,
    needs,
    async (tx, index) => {
      if (index % needsOfACompany === 0) company = await insertEmployer(tx, source, index);
      if (company) await insertPost(tx, source, { index, company });
    },
    { after: (made) => progress('needs', made) },
  );
  await services.store.transaction((tx) =>
    record(tx, services, {
      action: 'records.imported',
      actor: 'operator',
      subject: 'records:all',
      facts: { profiles, needs },
    }),
  );
}

interface Source {
  readonly services: Services;
  readonly seed: number;
  readonly resolver: Resolver;
  /** Pseudonyms given out: the database is new, so no others are taken. */
  readonly codes: Set<string>;
}

async function inBatches(
  { store }: Services,
  count: number,
  insert: (tx: Database, index: number) => Promise<void>,
  { after }: { readonly after: (made: number) => void },
): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const until = Math.min(from + batch, count);
    await store.transaction(async (tx) => {
      for (let index = from; index < until; index += 1) await insert(tx, index);
    });
    after(until);
  }
}

async function insertPerson(tx: Database, source: Source, index: number): Promise<void> {
  const { services, seed, resolver } = source;
  const random = randomOf(seed, `person ${index}`);
  const specialistId = `scale-specialist-${Math.floor(index / caseload)}`;
  if (index % caseload === 0) await insertSpecialist(tx, services, specialistId);
  const id = `scale-person-${index}`;
  const at = agoOf(services, random.between(1, days * 24));
  const wrapped = services.keyRing.newPersonKey(id);
  const key = services.keyRing.personKey(id, wrapped);
  const facts = madeFacts(random);
  const resolved = resolveProfile({ ...facts, id }, resolver);
  const layer = { facts, notes: {}, support: [], resolved };
  await insertProfile(tx, {
    id,
    code: freeCode(source, index),
    specialistId,
    office: 'Moss',
    matching: sealMatchingLayer(key, layer),
    isProtected: random.chance(0.005),
    isUnder18: random.chance(0.02),
    hasGuardian: random.chance(0.03),
    createdAt: at,
    updatedAt: at,
  });
  await insertPersonKey(tx, id, wrapped, at);
  await saveIdentity(tx, key, madeIdentity(random, index), at);
}

/** The next free pseudonym of this person's own chance. */
function freeCode({ seed, codes }: Source, index: number): string {
  const random = randomOf(seed, `code ${index}`);
  for (;;) {
    const code = pseudonymFrom(random.bytes(pseudonymBytes));
    if (codes.has(code)) continue;
    codes.add(code);
    return code;
  }
}

async function insertSpecialist(tx: Database, services: Services, id: string): Promise<void> {
  await insertUser(tx, {
    id,
    role: 'specialist',
    name: `Spesialist ${id.split('-').at(-1)}`,
    email: `${id}@example.test`,
    phone: null,
    office: 'Moss',
    companyId: null,
    companyRole: null,
    createdAt: nowOf(services),
    suspendedAt: null,
  });
}

async function insertEmployer(tx: Database, source: Source, index: number): Promise<MadeCompany> {
  const { services, seed } = source;
  const number = index / needsOfACompany;
  const company = madeCompany(randomOf(seed, `company ${number}`), number);
  const now = nowOf(services);
  await insertCompany(tx, {
    ...nothingKnown,
    id: companyIdOf(index),
    organisationNumber: organisationNumberOf(number),
    name: company.name,
    sector: 'private',
    municipality: company.municipality,
    status: 'partner',
    statusReason: null,
    specialistId: null,
    createdAt: now,
    updatedAt: now,
  });
  return company;
}

const companyIdOf = (index: number) => `scale-company-${Math.floor(index / needsOfACompany)}`;

/** A synthetic number with its control digit, or none where the control would have two digits. */
function organisationNumberOf(number: number): string | null {
  const stem = `318${String(number).padStart(5, '0')}`;
  const digits = Array.from({ length: 10 }, (_, control) => `${stem}${control}`);
  return digits.find((each) => readOrganisationNumber(each) !== undefined) ?? null;
}

async function insertPost(
  tx: Database,
  { services, seed, resolver }: Source,
  { index, company }: { readonly index: number; readonly company: MadeCompany },
): Promise<void> {
  const random = randomOf(seed, `need ${index}`);
  const at = new Date(agoOf(services, random.between(1, days * 24)));
  const id = `scale-need-${index}`;
  const given = { ...madeNeed(random, company), id, company: company.name };
  const origin = {
    id,
    companyId: companyIdOf(index),
    createdById: 'scale-specialist-0',
    state: madeState(random),
    isAddition: true,
  };
  let tasks = 0;
  const past = { ...services, clock: { now: () => at }, newId: () => `${id}-${(tasks += 1)}` };
  await storeNeed(tx, past, given, origin, resolver);
}

function agoOf({ clock }: Services, hours: number): string {
  return new Date(clock.now().getTime() - hours * 3_600_000).toISOString();
}
