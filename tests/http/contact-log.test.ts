import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveContactPerson } from '~/app/usecases/companies/save-contact-person';
import { listAudit } from '~/db/repositories/audit';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
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

describe('A contact that was written down wrong', () => {
  async function written(fields: Record<string, string> = {}) {
    const company = await aCompany(app.services);
    await addContact(company, 'Kari Solheim');
    expect((await log(company, { note: 'De trenger en kokk.', ...fields })).status).toBe(303);
    const [entry] = await entriesOf(company);
    const page = `/companies/${company.id}/log?entry=${entry?.id}`;
    return { company, entry, page };
  }
  async function correct(page: string, fields: Record<string, string>, seenAt?: string) {
    const html = await (await mine.get(page)).text();
    const seen = /name="seenAt" value="([^"]*)"/.exec(html)?.[1] ?? 'none';
    const formId = /name="formId" value="(\w+)"/.exec(html)?.[1] ?? '';
    const sent = { ...call, intent: 'correct', formId, seenAt: seenAt ?? seen, ...fields };
    const answer = await mine.post(page, sent);
    return { status: answer.status, html: await answer.text() };
  }

  test('is put right by who wrote it, and the log tells what and never the words', async () => {
    const { company, entry, page } = await written({ outcome: 'b' });
    const form = await (await mine.get(page)).text();
    expect(form).toContain('>De trenger en kokk.</textarea>');
    expect(form).toContain('Rett kontakten');
    expect(form).not.toContain('name="promise"');
    const fields = { note: 'De trenger en baker.', on: '2026-11-19', outcome: 'b' };
    expect((await correct(page, fields)).status).toBe(303);
    expect(await entriesOf(company)).toMatchObject([
      { id: entry?.id, note: 'De trenger en baker.', on: '2026-11-19', outcome: 'b' },
    ]);
    const shown = await (await mine.get(`/companies/${company.id}`)).text();
    expect(shown).toContain('Rettet mandag 23. november 2026');
    expect(shown).not.toContain('kokk');
    const subject = `company:${company.id}`;
    const [event] = await listAudit(app.services.store.read, { limit: 1, subject });
    expect(event).toMatchObject({ action: 'contact.corrected', actor: `user:${me.id}` });
    expect(JSON.parse(event?.facts ?? '{}')).toEqual({ entry: entry?.id, changed: 'on note' });
  });

  test('is not put right by another, in another company, or over a later correction', async () => {
    const { company, page } = await written();
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await colleague.get(page)).status).toBe(404);
    const list = await (await colleague.get(`/companies/${company.id}`)).text();
    expect(list).not.toContain('?entry=');
    const html = await (await mine.get(page)).text();
    const formId = /name="formId" value="(\w+)"/.exec(html)?.[1] ?? '';
    const sent = { ...call, intent: 'correct', formId, seenAt: '', note: 'Noe annet.' };
    expect((await colleague.post(page, sent)).status).toBe(404);
    const elsewhere = `/companies/${(await aCompany(app.services)).id}/log`;
    expect((await mine.post(elsewhere, sent)).status).toBe(404);
    expect((await correct(page, { note: 'Først.' })).status).toBe(303);
    app.services.clock.advance({ minutes: 1 });
    const late = await correct(page, { note: 'Etterpå.' }, '');
    expect(late.status).toBe(409);
    expect(late.html).toContain('Kontakten er rettet siden du åpnet siden.');
    expect(late.html).toContain('>Etterpå.</textarea>');
    expect(await entriesOf(company)).toMatchObject([{ note: 'Først.' }]);
    expect((await correct(page, { note: 'Først.' }, '')).status).toBe(303);
  });

  test('keeps what is typed when it cannot be saved, and names nobody’s jobseeker', async () => {
    const { company, page } = await written();
    const faulty = await correct(page, { on: '2027-01-01', note: 'Ringte igjen.' });
    expect(faulty.status).toBe(422);
    expect(faulty.html).toContain('href="#on"');
    expect(faulty.html).toContain('>Ringte igjen.</textarea>');
    const named = await correct(page, { note: 'Snakke om Nora.', isWanted: 'nora' });
    expect(named.status).toBe(422);
    expect(named.html).toContain('Ta bort navnet eller kontakten til jobbsøkeren');
    expect(await entriesOf(company)).toMatchObject([{ note: 'De trenger en kokk.' }]);
  });

  test('keeps whom one spoke with, who has left since', async () => {
    const company = await aCompany(app.services);
    await addContact(company, 'Kari Solheim');
    const [kari] = await listCompanyContacts(app.services.store.read, company.id);
    const contactId = kari?.id ?? '';
    expect((await log(company, { contactId })).status).toBe(303);
    const [entry] = await entriesOf(company);
    await mine.post(`/companies/${company.id}/person`, { intent: 'remove', formId: contactId });
    const page = `/companies/${company.id}/log?entry=${entry?.id}`;
    expect(await (await mine.get(page)).text()).toContain(`value="${contactId}" selected`);
    expect((await correct(page, { contactId, note: 'Mer.' })).status).toBe(303);
    expect(await entriesOf(company)).toMatchObject([{ contactId, note: 'Mer.' }]);
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
