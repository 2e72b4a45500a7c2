import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveContactPerson } from '~/app/usecases/companies/save-contact-person';
import { listContactEntries } from '~/db/repositories/contact-entries';
import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let me: User;
let mine: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  me = await aSpecialist(app.services, { name: 'Ingrid Vik' });
  await aProfile(app.services, me.id, { identity: { name: 'Nora Nabo' } });
  mine = await visitorAs(app, me.id);
});
afterAll(() => app.close());

const call = { intent: 'save', channel: 'phone', aim: 'introduce', on: '2026-11-20' };
const entriesOf = ({ id }: Company) => listContactEntries(app.services.store.read, id);

async function log(company: Company, fields: Record<string, string>) {
  const path = `/companies/${company.id}/log`;
  const formId = await formIdOn(await mine.get(path));
  const answer = await mine.post(path, { ...call, formId, ...fields });
  return { status: answer.status, html: await answer.text() };
}

async function addContact({ id: companyId }: Company, name: string) {
  const { id: userId } = me;
  const actor = { kind: 'specialist', userId, name: me.name, office: 'Moss' } as const;
  const ids = { companyId, contactId: app.services.newId() };
  const person = { name, role: null, phone: '69 00 10 11', email: null };
  await saveContactPerson(app.services, actor, ids, person);
}

describe('A contact that is written down', () => {
  test('promises nothing for a day that has been, and may promise it today', async () => {
    const company = await aCompany(app.services);
    const late = await log(company, { promise: 'Ringe om støtte', dueOn: '2026-11-22' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('href="#dueOn"');
    expect(late.html).toContain('Fristen for løftet har gått ut.');
    expect(late.html).toContain('value="Ringe om støtte"');
    expect(await entriesOf(company)).toEqual([]);
    const now = await log(company, { promise: 'Ringe om støtte', dueOn: '2026-11-23' });
    expect(now.status).toBe(303);
  });

  test.each(['note', 'promise'])('has no number of a person in its %s', async (field) => {
    const company = await aCompany(app.services);
    const given = { promise: 'Ringe', dueOn: '2026-11-30', [field]: 'Ring 40 00 00 01' };
    const said = await log(company, given);
    expect(said.status).toBe(422);
    expect(said.html).toContain(`href="#${field}"`);
    expect(await entriesOf(company)).toEqual([]);
  });

  test('asks once about words of health, and takes them when they are wanted', async () => {
    const company = await aCompany(app.services);
    const note = 'De har hatt mye sykdom og depresjon i bransjen.';
    const asked = await log(company, { note });
    expect(asked.status).toBe(422);
    const tick = /name="isWanted" value="([^"]*)"/.exec(asked.html)?.[1] ?? '';
    expect(tick).not.toBe('');
    expect((await log(company, { note, isWanted: tick })).status).toBe(303);
  });

  test.each(['note', 'promise'])('never names one’s own jobseeker in its %s', async (field) => {
    const company = await aCompany(app.services);
    const words = 'Snakke om Nora neste gang.';
    const given = { promise: 'Ringe', dueOn: '2026-11-30', [field]: words, isWanted: 'nora' };
    const said = await log(company, given);
    expect(said.status).toBe(422);
    expect(said.html).toContain(`href="#${field}"`);
    expect(said.html).toContain('Ta bort navnet eller kontakten til jobbsøkeren');
    expect(await entriesOf(company)).toEqual([]);
  });

  test('may name a contact person who shares the jobseeker’s name', async () => {
    const company = await aCompany(app.services);
    await addContact(company, 'Nora Solheim');
    expect((await log(company, { note: 'Nora Solheim svarer på mandag.' })).status).toBe(303);
  });
});

describe('The last contact', () => {
  test('is the company’s answer on the phone, when that is later than what is logged', async () => {
    const shown = await aShownProposal(app.services);
    const { company, proposal, specialist } = shown;
    const hers = await visitorAs(app, specialist.id);
    const page = async () => (await hers.get(`/companies/${company.id}`)).text();
    expect((await log(company, {})).status).toBe(303);
    expect(await page()).toContain('Sist kontakt fredag 20. november 2026');
    const said = { intent: 'phone-answer', answer: 'yes', saidBy: 'Kari', saidOn: '2026-11-23' };
    expect((await hers.post(`/proposals/${proposal.id}`, said)).status).toBe(303);
    expect(await page()).toContain('Sist kontakt mandag 23. november 2026');
    const list = await (await hers.get('/companies')).text();
    expect(list).toMatch(/Sist kontakt 23\. nov/);
    const other = await aCompany(app.services);
    const untouched = await (await hers.get(`/companies/${other.id}`)).text();
    expect(untouched).not.toContain('Sist kontakt');
  });
});

describe('A need told on the phone', () => {
  test('begins with the company’s contact only when there is one', async () => {
    const company = await aCompany(app.services);
    const page = async () => (await mine.get(`/companies/${company.id}/need`)).text();
    await addContact(company, 'Kari Solheim');
    const one = await page();
    expect(one).toContain('value="Kari Solheim"');
    expect(one).toContain('value="69 00 10 11"');
    await addContact(company, 'Amund Ek');
    const several = await page();
    expect(several).toContain('name="tasks[0].title"');
    expect(several).not.toContain('value="Kari Solheim"');
    expect(several).not.toContain('value="Amund Ek"');
    expect(several).not.toContain('value="69 00 10 11"');
  });
});
