import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCompany } from '~/db/repositories/companies';
import { insertCompanyContact, listCompanyContacts } from '~/db/repositories/company-contacts';
import { auditEvents, companies, companyLeads, users } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aLead } from '../support/fixtures/lead';
import { landedOn } from '../support/fixtures/posting';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: Visitor;
let specialistId: string;
let specialistEmail: string;
let visitor: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  const ingrid = await aSpecialist(app.services);
  specialistId = ingrid.id;
  specialistEmail = ingrid.email;
  visitor = visitorTo(app);
});
afterAll(() => app.close());

const answers = {
  intent: 'register',
  companyName: 'Kantina på kaia',
  organisationNumber: '311 620 118',
  municipality: 'Moss',
  contactName: 'Mona Dahl',
  email: 'mona@kantina.example.test',
  phone: '69 00 20 01',
  wish: 'Ta oppvasken',
};

const leadsOf = (email: string) =>
  app.services.store.read.select().from(companyLeads).where(eq(companyLeads.email, email));
const userOf = async (email: string) => {
  const { read } = app.services.store;
  return (await read.select().from(users).where(eq(users.email, email)))[0];
};
const formId = async () => formIdOn(await visitor.get('/register'));
/** Days go by, so that one test's registrations do not use up the next one's limit. */
const waitAnHour = () => app.services.clock.advance({ minutes: 61 });

describe('An employer who registers herself', () => {
  test('becomes one lead of twenty sends, with one letter to her and one to each specialist', async () => {
    const form = { ...answers, formId: await formId() };
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post('/register', form)),
    );
    expect(new Set(sent.map(landedOn))).toEqual(new Set(['/register/received']));
    expect(await leadsOf(answers.email)).toMatchObject([
      { state: 'waiting', organisationNumber: '311620118', wish: 'Ta oppvasken' },
    ]);
    expect(await lettersTo(app.services, answers.email)).toHaveLength(1);
    const toSpecialist = await lettersTo(app.services, specialistEmail);
    expect(toSpecialist.map(({ kind }) => kind)).toEqual(['lead-to-call']);
    expect(await userOf(answers.email)).toBeUndefined();
  });

  test('is told after asking for a code that we ring first, as everybody is', async () => {
    const mona = visitorTo(app);
    await mona.post('/sign-in', { intent: 'send', email: answers.email });
    const page = await (await mona.get('/sign-in/code')).text();
    expect(page).toContain('Har dere nettopp registrert bedriften? Vi ringer først.');
  });

  test('again with another form while the first waits changes nothing and looks the same', async () => {
    const again = await visitor.post('/register', { ...answers, formId: await formId() });
    expect(landedOn(again)).toBe('/register/received');
    expect(await leadsOf(answers.email)).toHaveLength(1);
    expect(await lettersTo(app.services, answers.email)).toHaveLength(1);
  });

  test('gets the same answer and the same letter whether company and address are known or not', async () => {
    waitAnHour();
    const known = await aCompany(app.services, { organisationNumber: '310417009' });
    const user = await anEmployer(app.services, known.id);
    const seen: unknown[] = [];
    for (const [email, organisationNumber] of [
      [user.email, '310417009'],
      ['ukjent@example.test', '310528110'],
    ] as const) {
      const form = { ...answers, email, organisationNumber, formId: await formId() };
      const answer = await visitor.post('/register', form);
      const [letter] = await lettersTo(app.services, email);
      seen.push([answer.status, landedOn(answer), letter?.subject, letter?.text]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  test.each([
    ['organisationNumber', '311620119', 'Sjekk at alle tallene er riktige'],
    ['email', 'ikke en adresse', 'Skriv en e-postadresse'],
    ['email', `${'a'.repeat(80)}@example.test`, 'Skriv en e-postadresse'],
    ['phone', 'ring meg', 'Skriv et telefonnummer'],
    ['wish', '', 'Skriv kort hva dere trenger hjelp til'],
    ['companyName', 'x'.repeat(200), 'Skriv kortere'],
  ])('is told what to mend in %s «%s»', async (field, value, words) => {
    const form = { ...answers, [field]: value, formId: await formId() };
    const answer = await visitor.post('/register', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(words);
    expect(page).toContain(`href="#${field}"`);
    expect(page).toContain('value="Mona Dahl"');
  });

  test('is stopped after five registrations a day of one address, in words', async () => {
    waitAnHour();
    const numbers = ['310639222', '310741337', '310852449', '310963550', '311731122', '310417009'];
    const statuses: number[] = [];
    for (const organisationNumber of numbers) {
      const email = 'mange@example.test';
      const form = { ...answers, email, organisationNumber, formId: await formId() };
      statuses.push((await visitor.post('/register', form)).status);
    }
    expect(statuses.slice(0, 5).filter((status) => status === 303).length).toBeGreaterThan(3);
    expect(statuses).toContain(429);
  });
});

describe('What she writes', () => {
  const register = async (changed: Record<string, string>) =>
    visitor.post('/register', { ...answers, formId: await formId(), ...changed });

  test('as a place that looks like a slip is asked about, and kept when she means it', async () => {
    waitAnHour();
    const sent = {
      email: 'slip@example.test',
      municipality: 'Mos',
      organisationNumber: '310852449',
    };
    const asked = await register(sent);
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain('Mente du Moss? Du skrev «Mos».');
    expect(page).toContain('value="Mona Dahl"');
    expect(await leadsOf(sent.email)).toEqual([]);
    expect(landedOn(await register({ ...sent, keptPlaces: 'Mos' }))).toBe('/register/received');
    expect(await leadsOf(sent.email)).toMatchObject([{ municipality: 'Mos' }]);
  });

  test('is told of nothing that stands in the register: what is unknown there is unknown here', async () => {
    waitAnHour();
    await aCompany(app.services, { municipality: 'Lislevandet' });
    for (const municipality of ['Lislevande', 'Lislevandet']) {
      const sent = { email: `${municipality}@example.test`, municipality };
      const asked = await register(sent);
      expect(asked.status).toBe(422);
      expect(await asked.text()).toContain(`Vi kjenner ingen kommune som heter «${municipality}».`);
      const kept = { ...sent, keptPlaces: municipality };
      expect(landedOn(await register(kept))).toBe('/register/received');
    }
  });

  test('about somebody’s health is asked about once, as where tasks are written', async () => {
    waitAnHour();
    const sent = { email: 'helse@example.test', wish: 'Hjelp til en med diagnose' };
    const asked = await register(sent);
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain('Dette kan peke på en person');
    expect(page).toContain('value="Hjelp til en med diagnose"');
    const isWanted = /name="isWanted" value="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(landedOn(await register({ ...sent, isWanted }))).toBe('/register/received');
  });

  test('that must be mended is listed in the order of the page', async () => {
    const page = await (await register({ wish: '', phone: '', email: '', companyName: '' })).text();
    const [, summary = ''] = /error-summary__list">(.*?)<\/ul>/s.exec(page) ?? [];
    const fields = [...summary.matchAll(/href="#(\w+)"/g)].map(([, field]) => field);
    expect(fields).toEqual(['wish', 'companyName', 'phone', 'email']);
  });
});

describe('A specialist', () => {
  const pathOf = (leadId: string) => `/leads/${leadId}`;
  // Signed in now: the tests before let hours go by.
  beforeAll(async () => {
    specialist = await visitorAs(app, specialistId);
  });

  const approve = { intent: 'approve', sector: 'private', companyRole: 'owner' };

  test('sees who waits, and lets in a company: partner, owner and letter, once', async () => {
    const lead = await aLead(app.services, { organisationNumber: '311842234' });
    expect(await (await specialist.get('/leads')).text()).toContain(pathOf(lead.id));
    const before = await app.services.store.read.select().from(auditEvents);
    const pressed = await Promise.all(
      Array.from({ length: 5 }, () => specialist.post(pathOf(lead.id), approve)),
    );
    expect(pressed.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
    const user = await userOf(lead.email);
    expect(user).toMatchObject({ role: 'employer', companyRole: 'owner', name: 'Mona Dahl' });
    const { read } = app.services.store;
    const [company] = await read
      .select()
      .from(companies)
      .where(eq(companies.id, user?.companyId ?? ''));
    expect(company).toMatchObject({ status: 'partner', specialistId, name: lead.companyName });
    const letters = await lettersTo(app.services, lead.email);
    expect(letters.map(({ kind }) => kind)).toEqual(['invitation']);
    expect(letters[0]?.link).toContain('/sign-in?next=%2Fcompany');
    expect((await read.select().from(auditEvents)).length - before.length).toBe(4);
    expect(await (await specialist.get('/leads')).text()).not.toContain(pathOf(lead.id));
  });

  test('finds who registered on the company’s page, to ring and to write to, and who can sign in', async () => {
    const lead = await aLead(app.services, {
      organisationNumber: '313416720',
      phone: '69 00 20 07',
    });
    landedOn(await specialist.post(pathOf(lead.id), approve));
    const { companyId } = (await userOf(lead.email)) ?? {};
    const page = await (await specialist.get(`/companies/${companyId ?? ''}`)).text();
    expect(page).not.toContain('Ingen kontaktpersoner ennå.');
    expect(page).toContain('href="tel:69002007"');
    expect(page).toContain(`href="mailto:${lead.email}"`);
    const [, access = ''] = page.split('Kan logge inn');
    expect(access).toMatch(
      /Mona Dahl.*Kan også gi kolleger tilgang\..*Har ikke logget inn ennå\./s,
    );
  });

  test('is asked about the place too, and may put it right', async () => {
    const facts = { organisationNumber: '310741337', municipality: 'Mos' };
    const lead = await aLead(app.services, facts);
    const asked = await specialist.post(pathOf(lead.id), { ...approve, municipality: 'Mos' });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain('Mente du Moss? Du skrev «Mos».');
    landedOn(await specialist.post(pathOf(lead.id), { ...approve, municipality: 'Moss' }));
    const { companyId } = (await userOf(lead.email)) ?? {};
    const found = await findCompany(app.services.store.read, companyId ?? '');
    expect(found?.municipality).toBe('Moss');
  });

  test('keeps what we knew of who registered, and adds what we did not know', async () => {
    const { services } = app;
    const company = await aCompany(services, { organisationNumber: '311106848', status: 'lead' });
    const at = services.clock.now().toISOString();
    const times = { createdAt: at, updatedAt: at, removedAt: null };
    const mona = { name: 'mona  dahl', role: 'kjøkkensjef', phone: '69 00 20 99', email: null };
    await services.store.transaction((tx) =>
      insertCompanyContact(tx, { ...mona, ...times, id: 'mona', companyId: company.id }),
    );
    const lead = await aLead(services, { organisationNumber: '311106848' });
    landedOn(await specialist.post(pathOf(lead.id), approve));
    expect(await listCompanyContacts(services.store.read, company.id)).toMatchObject([
      { ...mona, email: lead.email },
    ]);
  });

  test('sees that the number was registered before, and finds that registration and the company', async () => {
    const organisationNumber = '310639222';
    const company = await aCompany(app.services, { organisationNumber });
    const first = await aLead(app.services, { organisationNumber, companyName: 'Kantina' });
    const second = await aLead(app.services, { organisationNumber, companyName: 'Kantina AS' });
    const page = await (await specialist.get(pathOf(second.id))).text();
    expect(page).toContain('Registrert før: Kantina, av');
    expect(page).toContain(`href="${pathOf(first.id)}"`);
    expect(page).toContain(`href="/companies/${company.id}"`);
  });

  test('joins her to the company the register had, which becomes a partner', async () => {
    const known = await aCompany(app.services, { organisationNumber: '311953346', status: 'lead' });
    const lead = await aLead(app.services, { organisationNumber: '311953346' });
    const page = await (await specialist.get(pathOf(lead.id))).text();
    expect(page).toContain('står i registeret fra før');
    landedOn(await specialist.post(pathOf(lead.id), { ...approve, companyRole: 'member' }));
    expect(await userOf(lead.email)).toMatchObject({ companyId: known.id, companyRole: 'member' });
    const { read } = app.services.store;
    const found = await read.select().from(companies).where(eq(companies.id, known.id));
    expect(found).toMatchObject([{ status: 'partner', specialistId, name: known.name }]);
  });

  test('cannot let in a stopped company, and is told who can', async () => {
    await aCompany(app.services, { organisationNumber: '312001118', status: 'stopped' });
    const lead = await aLead(app.services, { organisationNumber: '312001118' });
    const answer = await specialist.post(pathOf(lead.id), approve);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Bare en administrator');
    expect(await userOf(lead.email)).toBeUndefined();
  });

  test('says no with a reason, which the employer gets by letter, once', async () => {
    const lead = await aLead(app.services, { organisationNumber: '311620118' });
    expect((await specialist.post(pathOf(lead.id), { intent: 'decline' })).status).toBe(422);
    const no = { intent: 'decline', reason: 'outside-area', note: 'Prøv Fredrikstad.' };
    landedOn(await specialist.post(pathOf(lead.id), no));
    expect((await specialist.post(pathOf(lead.id), no)).status).toBe(409);
    const letters = await lettersTo(app.services, lead.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('utenfor området');
    expect(letters[0]?.text).toContain('Prøv Fredrikstad.');
    expect(await leadsOf(lead.email)).toMatchObject([{ state: 'declined' }]);
  });
});
