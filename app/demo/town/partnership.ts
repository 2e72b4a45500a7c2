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
import { contactPeople } from './contact-people';
import { townContacts, type TownContact } from './contacts';
import { employerOf } from './employers';
import { ingrid, jonas, turid } from './specialists';

const specialists = { ingrid, jonas, turid };
const bakery = 'demo-company-havnebakeriet';
const kitchen = 'demo-company-skolekjokken';

/**
 * Contact with the town's companies, as it would have been logged: a promise is overdue, others
 * are due, a company is on offer to a colleague, and signs of warning stand where they were seen.
 */
export async function playPartnership(then: Then): Promise<void> {
  for (const { companyId, ...facts } of contactPeople) {
    const past = then(90);
    const person = { companyId, contactId: past.newId() };
    await done(saveContactPerson(past, ingrid, person, facts));
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
