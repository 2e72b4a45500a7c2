import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Company } from '~/db/repositories/companies';
import { findCompany } from '~/db/repositories/companies';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
import { listContactEntries } from '~/db/repositories/contact-entries';
import { listPromisesTo } from '~/db/repositories/promises';
import { suspend, type User } from '~/db/repositories/users';
import { nowOf } from '~/app/services';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let me: User;
let colleague: User;
let mine: Visitor;
let hers: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  me = await aSpecialist(app.services, { name: 'Ingrid Vik', phone: '69 11 22 33' });
  colleague = await aSpecialist(app.services, { name: 'Jonas Berg', phone: '69 11 22 34' });
  mine = await visitorAs(app, me.id);
  hers = await visitorAs(app, colleague.id);
});
afterAll(() => app.close());

const read = (company: Company) => findCompany(app.services.store.read, company.id);
const pathOf = ({ id }: Company) => `/companies/${id}`;

describe('The register', () => {
  it('shows one’s own companies first and finds a name with a slip of the pen', async () => {
    await aCompany(app.services, { name: 'Aktiv Hage', municipality: 'Våler' });
    await aCompany(app.services, { name: 'Østre Trykkeri', specialistId: me.id, industry: '25' });
    const all = await (await mine.get('/companies')).text();
    expect(all.indexOf('Østre Trykkeri')).toBeLessThan(all.indexOf('Aktiv Hage'));
    const found = await (await mine.get('/companies?query=ostre+trykeri')).text();
    expect(found).toContain('Østre Trykkeri');
    expect(found).not.toContain('Aktiv Hage</a>');
    expect(await (await mine.get('/companies?municipality=V%C3%A5ler')).text()).not.toContain(
      'Østre Trykkeri',
    );
    expect(await (await mine.get('/companies?query=zzzz')).text()).toContain('Ingen bedrifter');
  });

  it('folds the filters, and opens them and says how many are on when some are', async () => {
    const fold = async (query: string) =>
      /<details( open="")?><summary>([^<]*)/.exec(
        await (await mine.get(`/companies${query}`)).text(),
      );
    expect((await fold(''))?.slice(1)).toEqual([undefined, 'Filtre']);
    expect((await fold('?query=hage'))?.slice(1)).toEqual([undefined, 'Filtre']);
    expect((await fold('?municipality=Moss&status=lead'))?.slice(1)).toEqual([
      ' open=""',
      '2 filtre på',
    ]);
  });

  it('finds those who would tell other companies, who would not, and who have not been asked', async () => {
    const { services } = app;
    const companies = await Promise.all(
      [true, false, null].map((isReference) => aCompany(services, { isReference })),
    );
    for (const [index, answer] of ['yes', 'no', 'unknown'].entries()) {
      const page = await (await mine.get(`/companies?reference=${answer}`)).text();
      expect(companies.map((company) => page.includes(`href="${pathOf(company)}"`))).toEqual(
        companies.map((_, each) => each === index),
      );
    }
  });

  it('takes a company a specialist has met, as a lead of hers, once', async () => {
    const formId = await formIdOn(await mine.get('/companies/new'));
    const met = { intent: 'save', formId, name: 'Ny Kafé', municipality: 'Moss' };
    expect((await mine.post('/companies/new', met)).status).toBe(422);
    const whole = { ...met, sector: 'private', industry: '56' };
    const sent = await Promise.all(
      [1, 2, 3].map(async () => (await mine.post('/companies/new', whole)).status),
    );
    expect(sent).toEqual([303, 303, 303]);
    expect(await findCompany(app.services.store.read, formId)).toMatchObject({
      status: 'lead',
      specialistId: me.id,
      industry: '56',
    });
  });
});

describe('The record', () => {
  const typed = { intent: 'save', name: 'Havnebakeriet', municipality: 'Moss', sector: 'private' };

  it('keeps every answer, and what is left open stays unknown', async () => {
    const company = await aCompany(app.services);
    const fields = {
      ...typed,
      seenAt: company.updatedAt,
      sizeBand: '5-19',
      hasHr: 'no',
      payStart: 'from-day-one',
      isReference: 'yes',
      coSpecialistId: colleague.id,
      suitabilityNote: 'Rolig etter klokka ni',
    };
    expect((await mine.post(`${pathOf(company)}/edit`, fields)).status).toBe(303);
    expect(await read(company)).toMatchObject({
      sizeBand: '5-19',
      hasHr: false,
      isReference: true,
      motive: null,
      coSpecialistId: colleague.id,
      status: 'partner',
    });
    const page = await (await hers.get(pathOf(company))).text();
    expect(page).toContain('Rolig etter klokka ni');
    expect(page).toContain('Sammen med Jonas Berg');
  });

  it('is not overwritten by an older form, and cannot be stopped or opened by it', async () => {
    const company = await aCompany(app.services, { status: 'stopped', statusReason: 'Sagt' });
    const path = `${pathOf(company)}/edit`;
    const late = await mine.post(path, { ...typed, seenAt: '2020-01-01T00:00:00.000Z' });
    expect(late.status).toBe(409);
    await mine.post(path, { ...typed, seenAt: company.updatedAt, status: 'partner' });
    expect(await read(company)).toMatchObject({ status: 'stopped', statusReason: 'Sagt' });
    const stopping = { ...typed, seenAt: company.updatedAt, status: 'stopped' };
    expect((await mine.post(path, stopping)).status).toBe(422);
  });

  it('has people with a number to tap, who can be changed and removed', async () => {
    const company = await aCompany(app.services);
    const path = `${pathOf(company)}/person`;
    const formId = await formIdOn(await mine.get(path));
    const person = { intent: 'save', formId, name: 'Kari Solheim', phone: '69 00 10 01' };
    expect((await mine.post(path, { ...person, email: 'ikke en adresse' })).status).toBe(422);
    await mine.post(path, person);
    await mine.post(path, { ...person, role: 'daglig leder' });
    const listed = () => listCompanyContacts(app.services.store.read, company.id);
    expect(await listed()).toMatchObject([{ name: 'Kari Solheim', role: 'daglig leder' }]);
    expect(await (await mine.get(pathOf(company))).text()).toContain('href="tel:69001001"');
    const another = await aCompany(app.services);
    expect((await mine.post(`${pathOf(another)}/person`, person)).status).toBe(404);
    await mine.post(path, { ...person, intent: 'remove' });
    expect(await listed()).toEqual([]);
  });
});

describe('The fixed contact', () => {
  it('goes to one of two who claim at once, and the other is told who has it', async () => {
    const company = await aCompany(app.services);
    const answers = await Promise.all(
      [mine, hers].map((visitor) => visitor.post(pathOf(company), { intent: 'claim' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const winner = (await read(company))?.specialistId === me.id ? me : colleague;
    const loser = answers.find(({ status }) => status === 409);
    expect(await loser?.text()).toContain(`${winner.name} ble fast kontakt før deg`);
  });

  it('is free again when its holder is shut out', async () => {
    const gone = await aSpecialist(app.services, { name: 'Borte Nå' });
    const company = await aCompany(app.services, { specialistId: gone.id });
    expect((await mine.post(pathOf(company), { intent: 'claim' })).status).toBe(409);
    const at = nowOf(app.services);
    await app.services.store.transaction((tx) => suspend(tx, gone.id, at));
    expect((await mine.post(pathOf(company), { intent: 'claim' })).status).toBe(303);
    expect((await read(company))?.specialistId).toBe(me.id);
  });

  it('is handed over only with a yes, and the company is told', async () => {
    const company = await aCompany(app.services, { specialistId: me.id });
    const employer = await anEmployer(app.services, company.id);
    const offer = { intent: 'offer', colleagueId: colleague.id };
    expect((await hers.post(pathOf(company), { ...offer, colleagueId: me.id })).status).toBe(409);
    expect((await mine.post(pathOf(company), { ...offer, colleagueId: me.id })).status).toBe(422);
    expect((await mine.post(pathOf(company), offer)).status).toBe(303);
    expect((await read(company))?.specialistId).toBe(me.id);
    expect((await lettersTo(app.services, colleague.email)).at(-1)?.subject).toContain('overta');
    expect(await (await hers.get('/desk')).text()).toContain('Ingrid Vik spør om du kan overta');

    expect((await mine.post(pathOf(company), { intent: 'accept' })).status).toBe(409);
    expect((await hers.post(pathOf(company), { intent: 'accept' })).status).toBe(303);
    expect(await read(company)).toMatchObject({ specialistId: colleague.id, offeredToId: null });
    expect(await lettersTo(app.services, employer.email)).toMatchObject([
      { subject: 'Jonas Berg er din nye faste kontakt' },
    ]);
    expect((await hers.post(pathOf(company), { intent: 'accept' })).status).toBe(409);
  });

  it('stays when the colleague says no, and can be taken back and released', async () => {
    const company = await aCompany(app.services, { specialistId: me.id });
    const offer = { intent: 'offer', colleagueId: colleague.id };
    await mine.post(pathOf(company), offer);
    await hers.post(pathOf(company), { intent: 'decline' });
    expect(await read(company)).toMatchObject({ specialistId: me.id, offeredToId: null });
    await mine.post(pathOf(company), offer);
    await mine.post(pathOf(company), { intent: 'take-back' });
    expect((await hers.post(pathOf(company), { intent: 'accept' })).status).toBe(409);
    expect((await hers.post(pathOf(company), { intent: 'release' })).status).toBe(409);
    expect((await mine.post(pathOf(company), { intent: 'release' })).status).toBe(303);
    expect((await read(company))?.specialistId).toBeNull();
  });
});

describe('The contact log', () => {
  const call = { intent: 'save', channel: 'phone', aim: 'introduce', on: '2026-11-20' };

  it('tells another who was in touch and when, and lets her go on', async () => {
    const company = await aCompany(app.services);
    const path = `${pathOf(company)}/log`;
    const formId = await formIdOn(await mine.get(path));
    await mine.post(path, { ...call, formId, objection: 'no-time', outcome: 'c', cup: '1' });
    const page = await (await hers.get(path)).text();
    expect(page).toContain('Ingrid Vik var i kontakt med bedriften fredag 20. november 2026');
    expect(page).toContain('Vi har ikke tid til opplæring');
    expect(await (await mine.get(path)).text()).not.toContain('Ingrid Vik var i kontakt');
    const another = await formIdOn(await hers.get(path));
    expect((await hers.post(path, { ...call, formId: another })).status).toBe(303);
    const entries = await listContactEntries(app.services.store.read, company.id);
    expect(entries.map(({ specialist, cup }) => [specialist, cup])).toEqual([
      ['Jonas Berg', null],
      ['Ingrid Vik', 1],
    ]);
  });

  it('names each fault and keeps what was typed', async () => {
    const path = `${pathOf(await aCompany(app.services))}/log`;
    const formId = await formIdOn(await mine.get(path));
    const page = await mine.post(path, { intent: 'save', formId, on: '2027-01-01', note: 'Godt' });
    expect(page.status).toBe(422);
    const html = await page.text();
    for (const field of ['on', 'channel', 'aim']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('Godt</textarea>');
    const half = await mine.post(path, { ...call, formId, promise: 'Ringe' });
    expect(await half.text()).toContain('href="#dueOn"');
    const nobody = await mine.post(path, { ...call, formId, contactId: 'nobody' });
    expect(await nobody.text()).toContain('href="#contactId"');
  });

  it('makes one entry and one promise of a form sent twenty times', async () => {
    const company = await aCompany(app.services);
    const path = `${pathOf(company)}/log`;
    const formId = await formIdOn(await mine.get(path));
    const fields = { ...call, formId, promise: 'Ringe om støtte', dueOn: '2026-11-23' };
    await Promise.all(Array.from({ length: 20 }, () => mine.post(path, fields)));
    const { read: db } = app.services.store;
    expect(await listContactEntries(db, company.id)).toHaveLength(1);
    expect(await listPromisesTo(db, company.id)).toHaveLength(1);
  });

  it('shows a promise past its day on the page and the desk until it is settled, once', async () => {
    const company = await aCompany(app.services, { name: 'Løftet AS', specialistId: me.id });
    const path = `${pathOf(company)}/log`;
    const formId = await formIdOn(await hers.get(path));
    app.services.clock.set('2026-11-22T08:00:00.000Z');
    await hers.post(path, { ...call, formId, promise: 'Sende avtale', dueOn: '2026-11-22' });
    app.services.clock.set('2026-11-23T08:00:00.000Z');
    expect(await (await mine.get(pathOf(company))).text()).toContain('Over fristen');
    for (const visitor of [mine, hers]) {
      expect(await (await visitor.get('/desk')).text()).toContain('Løftet AS');
    }
    const [made] = await listPromisesTo(app.services.store.read, company.id);
    const promiseId = made?.promise.id ?? '';
    expect((await mine.post(pathOf(company), { intent: 'drop', promiseId })).status).toBe(422);
    const drop = { intent: 'drop', promiseId, reason: 'De fant ut av det selv' };
    expect((await mine.post(pathOf(company), drop)).status).toBe(303);
    expect((await hers.post(pathOf(company), { intent: 'keep', promiseId })).status).toBe(409);
    const page = await (await mine.get(pathOf(company))).text();
    expect(page).toContain('De fant ut av det selv');
    expect(await (await mine.get('/desk')).text()).not.toContain('Løftet AS');
    const other = await aCompany(app.services);
    expect((await mine.post(pathOf(other), { intent: 'keep', promiseId })).status).toBe(409);
  });
});
