import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import type { LoggedContact } from '~/app/usecases/companies/log-contact';
import { logContact } from '~/app/usecases/companies/log-contact';
import { answerColleague } from '~/app/usecases/companies/answer-colleague';
import { askColleagues } from '~/app/usecases/companies/ask-colleagues';
import { recordWarning } from '~/app/usecases/companies/record-warning';
import { saveContactPerson } from '~/app/usecases/companies/save-contact-person';
import { settlePromise } from '~/app/usecases/companies/settle-promise';
import { listPromisesTo } from '~/db/repositories/promises';
import { done, type Then } from '../history';

const bakery = 'demo-company-havnebakeriet';
const tyres = 'demo-company-dekk';
const kitchen = 'demo-company-skolekjokken';

const people = [
  { companyId: bakery, name: 'Kari Solheim', role: 'daglig leder', phone: '69 00 10 01' },
  { companyId: bakery, name: 'Amund Ek', role: 'bakermester', phone: '69 00 10 11' },
  { companyId: tyres, name: 'Per Aas', role: 'verksmester', phone: '69 00 10 02' },
  { companyId: kitchen, name: 'Synne Dahl', role: 'kjøkkenleder', phone: '69 00 10 05' },
] as const;

interface TownContact {
  readonly companyId: string;
  readonly by: 'ingrid' | 'colleague';
  readonly daysAgo: number;
  readonly entry: Pick<LoggedContact['entry'], 'channel' | 'aim'> & Partial<LoggedContact['entry']>;
  /** What was promised, and how many days after the contact it was due. */
  readonly promise?: { readonly text: string; readonly withinDays: number; readonly isKept?: true };
}

const contacts: readonly TownContact[] = [
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 48,
    entry: { channel: 'drop-in', aim: 'introduce', cup: 1, objection: 'no-time', outcome: 'c' },
    promise: { text: 'Sende et eksempel på en oppgaveliste', withinDays: 3, isKept: true },
  },
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 41,
    entry: {
      channel: 'visit',
      aim: 'know-workplace',
      cup: 2,
      outcome: 'b',
      note: 'Roligst etter klokka ni. Pakkebordet står for seg selv.',
    },
  },
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 9,
    entry: { channel: 'phone', aim: 'find-tasks', outcome: 'a' },
    promise: { text: 'Ringe Kari om hvordan støtte fra NAV fungerer', withinDays: 5 },
  },
  {
    companyId: tyres,
    by: 'colleague',
    daysAgo: 30,
    entry: {
      channel: 'phone',
      aim: 'introduce',
      cup: 1,
      objection: 'safety',
      outcome: 'd',
      note: 'Stor sesong i oktober og april. Rolig ellers.',
    },
  },
  {
    companyId: kitchen,
    by: 'colleague',
    daysAgo: 12,
    entry: { channel: 'email', aim: 'introduce', objection: 'hiring-stop' },
  },
];

/** Contact with the town's companies, as it would have been logged: one promise is overdue. */
export async function playPartnership(
  then: Then,
  actors: { readonly ingrid: SpecialistActor; readonly colleague: SpecialistActor },
): Promise<void> {
  for (const { companyId, ...facts } of people) {
    const past = then(50);
    const person = { companyId, contactId: past.newId() };
    await done(saveContactPerson(past, actors.ingrid, person, { ...facts, email: null }));
  }
  for (const contact of contacts) await playContact(then, actors[contact.by], contact);
  const sign = { sign: 'broken-promises', note: 'Møtet ble avlyst to ganger.' } as const;
  const seen = then(10);
  await done(recordWarning(seen, actors.colleague, kitchen, { ...sign, warningId: seen.newId() }));
  await playQuestion(then, actors);
}

async function playContact(then: Then, actor: SpecialistActor, contact: TownContact) {
  const { companyId, daysAgo, entry, promise } = contact;
  const past = then(daysAgo);
  const on = osloDateOf(past.clock.now());
  const open = { contactId: null, cup: null, outcome: null, objection: null, note: null };
  const logged: LoggedContact = {
    entry: { ...open, nextOn: null, ...entry, on },
    promise: promise ? { text: promise.text, dueOn: addDays(on, promise.withinDays) } : null,
  };
  await done(logContact(past, actor, { companyId, entryId: past.newId() }, logged));
  if (!promise?.isKept) return;
  const [made] = await listPromisesTo(past.store.read, companyId);
  const later = then(daysAgo - 1);
  const promiseId = made?.promise.id ?? '';
  await done(settlePromise(later, actor, { companyId, promiseId }, { kept: true }));
}

async function playQuestion(
  then: Then,
  { ingrid, colleague }: Parameters<typeof playPartnership>[1],
) {
  const asked = then(2);
  const questionId = asked.newId();
  const text = 'er god på rolige oppgaver ute';
  await done(askColleagues(asked, colleague, questionId, text));
  const answered = then(1);
  const reply = { questionId, companyId: tyres, note: 'De vasker dekk i bakgården hele året.' };
  await done(answerColleague(answered, ingrid, { ...reply, answerId: answered.newId() }));
}
