import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import { claimCompany } from '~/app/usecases/companies/claim-company';
import { inviteColleague } from '~/app/usecases/companies/invite-colleague';
import { logContact, type LoggedContact } from '~/app/usecases/companies/log-contact';
import { offerCompany } from '~/app/usecases/companies/offer-company';
import { recordWarning } from '~/app/usecases/companies/record-warning';
import { saveContactPerson } from '~/app/usecases/companies/save-contact-person';
import { settlePromise } from '~/app/usecases/companies/settle-promise';
import { listPromisesTo } from '~/db/repositories/promises';
import { done, type Then } from '../history';
import { townContacts, type TownContact } from './contacts';
import { employerOf } from './employers';
import { ingrid, jonas, turid } from './specialists';

const specialists = { ingrid, jonas, turid };
const bakery = 'demo-company-havnebakeriet';
const kitchen = 'demo-company-skolekjokken';

const people = [
  { companyId: bakery, name: 'Kari Solheim', role: 'daglig leder', phone: '69 00 10 01' },
  { companyId: bakery, name: 'Amund Ek', role: 'bakermester', phone: '69 00 10 11' },
  {
    companyId: 'demo-company-dekk',
    name: 'Per Aas',
    role: 'verksmester',
    phone: '69 00 10 02',
  },
  {
    companyId: kitchen,
    name: 'Synne Dahl',
    role: 'kjøkkenleder',
    phone: '69 00 10 16',
  },
  {
    companyId: 'demo-company-radhus',
    name: 'Wenche Holt',
    role: 'leder for servicetorget',
    phone: '69 00 10 17',
  },
  { companyId: 'demo-company-dyr', name: 'Marit Eng', role: 'eier', phone: '69 00 10 15' },
  {
    companyId: 'demo-company-sykehjem',
    name: 'Gro Sletten',
    role: 'avdelingsleder',
    phone: '69 00 10 06',
  },
  { companyId: 'demo-company-hotell', name: 'Silje Ruud', role: 'husøkonom', phone: '69 00 10 08' },
] as const;

/**
 * Contact with the town's companies, as it would have been logged: a promise is overdue, others
 * are due, a company is on offer to a colleague, and signs of warning stand where they were seen.
 */
export async function playPartnership(then: Then): Promise<void> {
  for (const { companyId, ...facts } of people) {
    const past = then(90);
    const person = { companyId, contactId: past.newId() };
    await done(saveContactPerson(past, ingrid, person, { ...facts, email: null }));
  }
  for (const contact of townContacts) await playContact(then, contact);
  await playWarnings(then);
  await done(claimCompany(then(24), jonas, kitchen));
  await done(offerCompany(then(2), jonas, 'demo-company-gartneri', ingrid.userId));
  await done(
    inviteColleague(then(40), employerOf(bakery), 'democolleague00000000001', {
      name: 'Amund Ek',
      email: 'amund@havnebakeriet.example.test',
      companyRole: 'member',
    }),
  );
}

async function playContact(then: Then, contact: TownContact) {
  const { companyId, by, daysAgo, entry, promise, nextIn } = contact;
  const actor = specialists[by];
  const past = then(daysAgo);
  const on = osloDateOf(past.clock.now());
  const open = { contactId: null, cup: null, outcome: null, objection: null, note: null };
  const nextOn = nextIn === undefined ? null : osloDateOf(then(-nextIn).clock.now());
  const logged: LoggedContact = {
    entry: { ...open, nextOn, ...entry, on },
    promise: promise ? { text: promise.text, dueOn: addDays(on, promise.withinDays) } : null,
  };
  await done(logContact(past, actor, { companyId, entryId: past.newId() }, logged));
  if (!promise?.isKept) return;
  const [made] = await listPromisesTo(past.store.read, companyId);
  const promiseId = made?.promise.id ?? '';
  await done(settlePromise(then(daysAgo - 1), actor, { companyId, promiseId }, { kept: true }));
}

async function playWarnings(then: Then) {
  const seen = [
    [20, ingrid, 'demo-company-hotell', 'pressed-hours', 'Vakter endres samme dag.'],
    [27, jonas, kitchen, 'broken-promises', 'Møtet ble avlyst to ganger.'],
  ] as const;
  for (const [daysAgo, by, companyId, sign, note] of seen) {
    const past = then(daysAgo);
    await done(recordWarning(past, by, companyId, { sign, note, warningId: past.newId() }));
  }
}
