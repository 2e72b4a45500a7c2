import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nowOf } from '~/app/services';
import { insertCompanyContact } from '~/db/repositories/company-contacts';
import { findCompany, listCompanies } from '~/db/repositories/companies';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  visitor = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterAll(() => app.close());

const bakery = {
  intent: 'save',
  name: 'Havnebakeriet',
  organisationNumber: '310 417 009',
  municipality: 'Moss',
  sector: 'private',
  status: 'partner',
};

async function newForm() {
  return formIdOn(await visitor.get('/admin/companies/new'));
}

const named = async (name: string) =>
  (await listCompanies(app.services.store.read)).filter((company) => company.name === name);

describe('registering a company', () => {
  it('says the next step while the register is empty', async () => {
    expect(await (await visitor.get('/admin/companies')).text()).toContain('Ingen bedrifter ennå');
  });

  it('keeps what was written and leads to the company', async () => {
    const specialist = await aSpecialist(app.services);
    const fields = { ...bakery, formId: await newForm(), specialistId: specialist.id };
    const sent = await visitor.post('/admin/companies/new', fields);
    expect(sent.status).toBe(303);
    const page = await (await visitor.follow(sent)).text();
    expect(page).toContain('Bedriften er lagret.');
    expect(page).toContain('Havnebakeriet');
    expect(await named('Havnebakeriet')).toMatchObject([
      { organisationNumber: '310417009', specialistId: specialist.id, statusReason: null },
    ]);
    expect(await (await visitor.get('/admin/companies')).text()).toContain(specialist.name);
  });

  it('shows whom one talks to there, with how they are reached', async () => {
    const company = await aCompany(app.services, { name: 'Kontaktbakeriet' });
    const contact = { name: 'Berit Bakke', role: 'Daglig leder', phone: '69 12 34 56' };
    const at = nowOf(app.services);
    await app.services.store.transaction((tx) =>
      insertCompanyContact(tx, {
        ...{ ...contact, id: app.services.newId(), companyId: company.id, email: null },
        ...{ createdAt: at, updatedAt: at, removedAt: null },
      }),
    );
    const page = await (await visitor.get(`/admin/companies/${company.id}`)).text();
    expect(page).toContain('Berit Bakke, Daglig leder');
    expect(page).toContain('69 12 34 56');
  });

  it('names each fault and keeps what was typed', async () => {
    const fields = { intent: 'save', formId: await newForm(), organisationNumber: '310417008' };
    const page = await visitor.post('/admin/companies/new', { ...fields, name: 'A' });
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('<title>Feil: Registrer bedrift');
    for (const field of ['name', 'organisationNumber', 'municipality', 'sector', 'status']) {
      expect(html).toContain(`href="#${field}"`);
    }
    expect(html).toContain('value="310417008"');
  });

  it('asks why a company is stopped', async () => {
    const fields = { ...bakery, organisationNumber: '', name: 'Stoppet AS', status: 'stopped' };
    const page = await visitor.post('/admin/companies/new', { ...fields, formId: await newForm() });
    expect(await page.text()).toContain('href="#statusReason"');
  });

  it('says plainly that a number is taken', async () => {
    const fields = { ...bakery, name: 'En annen', formId: await newForm() };
    const page = await visitor.post('/admin/companies/new', fields);
    expect(page.status).toBe(422);
    expect(await page.text()).toContain(
      'Det finnes alt en bedrift med dette organisasjonsnummeret',
    );
  });

  it('refuses a fixed contact who is no specialist', async () => {
    const { id } = await anAdministrator(app.services);
    const fields = { ...bakery, organisationNumber: '', name: 'Uten kontakt', specialistId: id };
    const page = await visitor.post('/admin/companies/new', { ...fields, formId: await newForm() });
    expect(page.status).toBe(422);
    expect(await named('Uten kontakt')).toEqual([]);
  });

  it('makes one company of a form sent twenty times at once', async () => {
    const fields = { ...bakery, organisationNumber: '', name: 'Én gang', formId: await newForm() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post('/admin/companies/new', fields)),
    );
    expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).toBe(1);
    expect(await named('Én gang')).toHaveLength(1);
  });

  it('loses nothing when an old form is used for another company', async () => {
    const formId = await newForm();
    for (const name of ['Den første', 'Den andre']) {
      await visitor.post('/admin/companies/new', {
        ...bakery,
        organisationNumber: '',
        name,
        formId,
      });
    }
    expect(await named('Den første')).toHaveLength(1);
    expect(await named('Den andre')).toHaveLength(1);
  });

  it('shows names as text', async () => {
    const name = '<script>alert(1)</script>';
    const fields = { ...bakery, organisationNumber: '', name, formId: await newForm() };
    await visitor.post('/admin/companies/new', fields);
    expect(await (await visitor.get('/admin/companies')).text()).not.toContain(name);
  });

  it('answers two thousand hostile characters fast and plainly', async () => {
    const hostile = '\u202e%00../<!--|$^='.repeat(160);
    const fields = { ...bakery, name: hostile, municipality: hostile, organisationNumber: hostile };
    const page = await visitor.post('/admin/companies/new', { ...fields, formId: await newForm() });
    expect(page.status).toBe(422);
  });
});

describe('changing a company', () => {
  const change = { ...bakery, organisationNumber: '' };

  it('keeps the change and tells who signs in for it', async () => {
    const company = await aCompany(app.services);
    await anEmployer(app.services, company.id, { name: 'Leder Lersen' });
    const path = `/admin/companies/${company.id}`;
    const fields = { ...change, name: 'Nytt navn', seenAt: company.updatedAt };
    const page = await visitor.follow(await visitor.post(path, fields));
    const html = await page.text();
    expect(html).toContain('Nytt navn');
    expect(html).toContain('Leder Lersen');
  });

  it('does not overwrite what another wrote meanwhile, and keeps what was typed', async () => {
    const company = await aCompany(app.services);
    const path = `/admin/companies/${company.id}`;
    app.services.clock.advance({ minutes: 1 });
    await visitor.post(path, { ...change, name: 'Først', seenAt: company.updatedAt });
    const late = await visitor.post(path, { ...change, name: 'Sist', seenAt: company.updatedAt });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="Sist"');
    expect((await findCompany(app.services.store.read, company.id))?.name).toBe('Først');
  });

  it('answers not found for a company that does not exist', async () => {
    expect((await visitor.get('/admin/companies/none')).status).toBe(404);
    expect((await visitor.post('/admin/companies/none', change)).status).toBe(404);
  });
});
