import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { expectations } from '../support/expectations';
import { formsOn, type FoundForm } from '../support/forms-on';
import { visitorTo } from '../support/visitor';
import { buildWorld, type World } from '../support/world';
import { syntheticIdentity } from '../unit/privacy/sentences/synthetic-numbers';

/**
 * Every field one can write words in, on every page of the access matrix: what others read is looked
 * over for personal data, and what is not stands here with why. A new form with neither fails.
 */
let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app.services);
}, 300_000);
afterAll(() => app.close());

const writers = ['specialist', 'employerOwner', 'administrator', 'jobseeker', 'party', 'anonymous'];

const name = 'a name, or how somebody is reached, which the field is there to hold';
const hers = 'hers: sealed with her key, for herself and her own specialist';
const place = 'a place, which is known or asked about';
const format = 'no words: a time, a day, a number or a code';

const notLookedOver: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  register: { companyName: name, contactName: name },
  'company.colleagues': { name },
  'needs.$needId.move': { askedBy: name },
  'needs.$needId_.complete': {
    address: place,
    contactName: name,
  },
  'needs.$needId.analysis._index': { buddyWho: name },
  'needs.$needId.requirements.$profileId._index': { 'ticks[].change': hers },
  'needs.$needId.matches.$profileId': { 'answers.*.note': hers },
  'companies.new': { name },
  'companies.$companyId.edit': {
    name,
    decisionMaker: name,
  },
  'companies.$companyId.person': { name, role: name },
  'companies.$companyId.need': {
    address: place,
    contactName: name,
  },
  'hand-overs.$profileId': { witness: name },
  'sharings.$sharingId': { witness: name },
  'profiles.new': { '*': hers },
  'profiles.$profileId._index': { reason: hers },
  'profiles.$profileId.edit': { 'words.*': format },
  'profiles.$profileId.identity': { '*': hers },
  'profiles.$profileId.search': { '*': hers },
  'profiles.$profileId.found-job': { '*': hers },
  'proposals.$proposalId': { saidBy: name },
  'proposals.$proposalId_.meeting': { comes: name },
  verify: { code: format },
  'agreements.$agreementId._index': {
    place,
    employer: name,
    guardian: name,
    'contact.*': name,
    'buddy.*': name,
    'support.reachUs': name,
    'firstDay.metBy': name,
    'riskAssessment.by': name,
    'hseTraining.by': name,
    'toldToColleagues.by': name,
    'training[].from': name,
    'aids[].by': name,
    'aids[].paidBy': name,
    'papers[].by': name,
    'interpreter.by': name,
    'followUp.paidBy': name,
    'followUp.nextBy': name,
    name,
    witness: name,
  },
  'me.profile': { text: hers },
  'me.searches': { '*': hers },
  'me.found-jobs': { '*': hers },
  'me.proposals.$proposalId_.requirements': { 'ticks[].change': hers },
  'accept._index': { name },
  'admin.companies.new': { name },
  'admin.companies.$companyId': { name },
  'admin.companies.import._index': { text: 'each cell is looked over by itself' },
  'admin.break-glass.new': { code: format },
  'admin.offices._index': { name },
  'admin.offices.$officeId': { name },
  'admin.users.$userId._index': { name },
};

/** What a field needs to hold for its form to be taken: by route and field, or by field. */
const held: Readonly<Record<string, string>> = {
  email: 'ny@example.test',
  phone: '69 00 00 01',
  contactPhone: '',
  'register organisationNumber': '311620118',
  organisationNumber: '',
  dueOn: '2026-12-01',
  seenHours: '4',
  stageHours: '4',
  week: '8',
  municipality: 'Moss',
  seasonFrom: '',
  seasonTo: '',
  'times.*': '',
  atTime: '10:00',
  onDate: '2026-12-01',
  'needs.$needId.move move': 'close',
  'admin.rates value': '7 400',
  validFrom: '2027-01-01',
  validTo: '2027-12-31',
  sourceAddress: 'https://www.nav.no/satser',
};

const filledAsHeld = new Set<string>();

it('what others read is looked over for personal data, in every form', async () => {
  const answered = new Map<string, boolean>();
  for (const [id, { paths }] of Object.entries(expectations)) {
    const own = paths(world).flatMap(([owner, path]) => (owner === 'own' ? [path] : []));
    for (const path of own) {
      for (const who of writers) {
        const visitor = visitorTo(app, world.visitors[who] ?? {});
        const page = await visitor.get(path);
        if (page.status !== 200 || !page.headers.get('Content-Type')?.includes('html')) continue;
        for (const form of formsOn(await page.text())) {
          if (form.action === '/sign-out') continue;
          for (const intent of form.intents) {
            const { fields, numbers } = filled(id, form);
            if (numbers.size === 0) continue;
            const answer = await visitor.post(form.action || path, { ...fields, intent });
            const html = await answer.text();
            for (const [field, number] of numbers) {
              const key = `${id} ${field.replaceAll(/\[\d+\]/g, '[]')}`;
              const isLookedOver = new RegExp(`«${number}»( i «[^»]*»)? ser ut som`).test(html);
              answered.set(key, answered.get(key) || isLookedOver);
            }
          }
        }
      }
    }
  }
  const open = [...answered].flatMap(([key, isLookedOver]) => (isLookedOver ? [] : [key]));
  expect(open.filter((key) => exemptionsOf(key).length === 0)).toEqual([]);
  // What is looked over after all, or is gone, must not stand as if it were not.
  const needed = new Set(open.flatMap(exemptionsOf));
  expect(exemptions.filter((each) => !needed.has(each))).toEqual([]);
  expect(Object.keys(held).filter((each) => !filledAsHeld.has(each))).toEqual([]);
  expect([...answered.values()].filter(Boolean).length).toBeGreaterThan(60);
}, 300_000);

/** Each exemption, as «page field». */
const exemptions = Object.entries(notLookedOver).flatMap(([id, fields]) =>
  Object.keys(fields).map((field) => `${id} ${field}`),
);

/** The exemptions that a field, as «page field», falls under. */
function exemptionsOf(key: string): string[] {
  const [id = '', field = ''] = key.replace('routes/', '').split(' ');
  const fields = Object.keys(notLookedOver[id] ?? {});
  return fields.filter((known) => matches(known, field)).map((known) => `${id} ${known}`);
}

function matches(known: string, field: string): boolean {
  const [start = '', end] = known.split('*');
  return end === undefined ? known === field : field.startsWith(start) && field.endsWith(end);
}

/** A form as it stands, with a number of its own in each field for words. */
function filled(id: string, form: FoundForm) {
  const fields: Record<string, string> = {};
  const numbers = new Map<string, string>();
  for (const { name: field, kind, value } of form.fields) {
    const names = [field, `${id.replace('routes/', '')} ${field}`];
    const known = Object.keys(held).find((each) => names.some((one) => matches(each, one)));
    fields[field] = known === undefined ? value : (held[known] ?? '');
    if (known !== undefined) filledAsHeld.add(known);
    if (kind !== 'typed' || known !== undefined) continue;
    // Each its own: a day of a month, of those that are nobody's (81 and on).
    const day = String(1 + (numbers.size % 28)).padStart(2, '0');
    const number = syntheticIdentity(`${day}${81 + Math.floor(numbers.size / 28)}80`);
    numbers.set(field, number);
    fields[field] = `Vaske ${number}`;
  }
  return { fields, numbers };
}
