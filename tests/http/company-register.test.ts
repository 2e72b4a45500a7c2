import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companyRegister } from '~/app/registers/company-register';
import { startTestApp, type TestApp } from '../support/app';
import { startFakeCompanyRegister } from '../support/fake-company-register';
import { formIdOn } from '../support/form-id';
import { anAdministrator } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

type Register = Awaited<ReturnType<typeof startFakeCompanyRegister>>;
let register: Register;

const bakery = {
  navn: 'HAVNEBAKERIET AS',
  forretningsadresse: { kommune: 'NORDRE FOLLO', postnummer: '1400' },
  naeringskode1: { kode: '10.710', beskrivelse: 'Produksjon av brød' },
  antallAnsatte: 14,
  konkurs: false,
};

beforeAll(async () => {
  register = await startFakeCompanyRegister({
    '310417009': bakery,
    '310417017': { ...bakery, konkurs: true },
    '310417025': 'deleted',
    '310417033': 'broken',
    '310417041': 'html',
    '310417068': 'hang',
    '310417076': { navn: '' },
    '310417084': { ...bakery, organisasjonsnummer: '999999999' },
  });
});
afterAll(() => register.close());

describe('the national register', () => {
  test('answers with what helps to fill in a company', async () => {
    const found = await companyRegister(register.url).find('310417009');
    expect(found).toEqual({
      ok: true,
      value: {
        organisationNumber: '310417009',
        name: 'HAVNEBAKERIET AS',
        municipality: 'Nordre Follo',
        industryCode: '10.710',
        employees: 14,
        isEnding: false,
      },
    });
  });

  test('tells of a company that is being wound up', async () => {
    const found = await companyRegister(register.url).find('310417017');
    expect(found).toMatchObject({ value: { isEnding: true } });
  });

  test.each([
    ['no such number', '310417092', 'not-found'],
    ['a deleted company', '310417025', 'not-found'],
    ['a server in trouble', '310417033', 'no-answer'],
    ['a page in place of data', '310417041', 'no-answer'],
    ['silence', '310417068', 'no-answer'],
    ['an entity without a name', '310417076', 'no-answer'],
    ['another entity than the one asked for', '310417084', 'no-answer'],
  ])('makes an answer of %s', async (_what, number, code) => {
    expect(await companyRegister(register.url, 300).find(number)).toEqual({ ok: false, code });
  });
});

describe('a new company', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ environment: { COMPANY_REGISTER_URL: register.url } });
  });
  afterAll(() => app.close());

  async function lookUp(organisationNumber: string) {
    const visitor = await visitorAs(app, (await anAdministrator(app.services)).id);
    const formId = await formIdOn(await visitor.get('/admin/companies/new'));
    const fields = { intent: 'look-up', formId, organisationNumber, statusReason: 'Skrevet før' };
    return visitor.post('/admin/companies/new', fields);
  }

  test('is filled in from the register, and nothing typed is lost', async () => {
    const answer = await lookUp('310 417 009');
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('value="HAVNEBAKERIET AS"');
    expect(page).toContain('value="Nordre Follo"');
    expect(page).toContain('Skrevet før');
    expect(page).toContain('Se over og lagre');
  });

  test.each([
    ['310 417 008', 'Skriv et gyldig organisasjonsnummer'],
    ['310 417 092', 'Registeret kjenner ikke nummeret'],
    ['310 417 033', 'Registeret svarer ikke nå'],
    ['310 417 017', 'konkurs eller under avvikling'],
  ])('%s says: %s', async (number, words) => {
    const page = await (await lookUp(number)).text();
    expect(page).toContain(words);
    expect(page).toContain(`value="${number}"`);
    expect(page).toContain('Skrevet før');
  });

  test('has no such button where no register is named', async () => {
    const plain = await startTestApp();
    const visitor = await visitorAs(plain, (await anAdministrator(plain.services)).id);
    expect(await (await visitor.get('/admin/companies/new')).text()).not.toContain('look-up');
    const fields = { intent: 'look-up', organisationNumber: '310417009' };
    expect((await visitor.post('/admin/companies/new', fields)).status).toBe(400);
    await plain.close();
  });
});
