import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { anEmployer } from '../support/fixtures/user';
import { aCompany } from '../support/fixtures/company';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let employer: Visitor;
let employerId: string;

beforeAll(async () => {
  app = await startTestApp();
  const company = await aCompany(app.services, { name: 'Havnebakeriet' });
  employerId = (await anEmployer(app.services, company.id)).id;
  employer = await visitorAs(app, employerId);
});
afterAll(() => app.close());

const figures = {
  intent: 'compute',
  scheme: 'midlertidig-lonnstilskudd',
  wage: '20 000',
  percent: '60',
  holiday: '12',
  pension: '2',
  tax: '14.1',
};
const page = async (answers: Record<string, string>) => {
  const response = await employer.post('/schemes/estimate', { ...figures, ...answers });
  return { status: response.status, text: (await response.text()).replaceAll('\u00A0', ' ') };
};

describe('the guide to support schemes', () => {
  it('shows them all, with the rate of the day and NAV’s own page', async () => {
    const text = (await (await employer.get('/schemes')).text()).replaceAll('\u00A0', ' ');
    for (const words of [
      'Midlertidig lønnstilskudd',
      'Mentortilskudd',
      '7 321 kroner i måneden',
      'inntil 160 400 kroner',
      'https://www.nav.no/arbeidsgiver/mentor',
      'Ikke kontrollert mot NAVs egen side',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('keeps to what the job needs, and passes over a wish it does not know', async () => {
    const text = await (await employer.get('/schemes?wish=colleague&wish=everything')).text();
    expect(text).toContain('Mentortilskudd');
    expect(text).not.toContain('Varig lønnstilskudd');
  });

  it('says that a rate is not known after the table ends, and never last year’s', async () => {
    const before = app.services.clock.now().toISOString();
    app.services.clock.set('2027-01-01T11:00:00.000Z');
    const later = await visitorAs(app, employerId);
    const text = await (await later.get('/schemes')).text();
    app.services.clock.set(before);
    expect(text).toContain('Beløpet for i dag kjenner vi ikke');
    expect(text.replaceAll('\u00A0', ' ')).not.toContain('7 321');
  });
});

describe('an estimate', () => {
  it('is the month NAV comes to, and says that NAV decides', async () => {
    const { status, text } = await page({});
    expect(status).toBe(200);
    expect(text).toContain('Anslag: 15 642 kroner i måneden. Det er 60 prosent.');
    expect(text).toContain('NAV avgjør om ordningen gjelder');
    expect(text).not.toContain('Måned for måned');
  });

  it('is shown month by month for a period, as a picture and a table of the same sums', async () => {
    const { text } = await page({ percent: '40', start: '2026-12-01', end: '2027-11-30' });
    const amounts = [...text.matchAll(/([\d ]+) kr</g)].map(([, sum = '']) =>
      Number(sum.replaceAll(' ', '')),
    );
    expect(amounts).toEqual([...Array(6).fill(10_428), ...Array(6).fill(7_821)]);
    expect(text).toContain('Anslag i alt: 109 494 kroner');
    expect([...text.matchAll(/class="bars__bar /g)]).toHaveLength(12);
  });

  const wrongAnswers: readonly (readonly [Record<string, string>, string])[] = [
    [{ wage: 'mye' }, 'Skriv lønna i hele kroner, for eksempel 32 000.'],
    [{ wage: '' }, 'Skriv lønna i hele kroner, for eksempel 32 000.'],
    [{ percent: '90' }, 'Skriv satsen som et tall fra 1 til 75, for eksempel 40.'],
    [{ pension: '-1' }, 'Skriv pensjonen som et tall fra 0 til 30, for eksempel 2.'],
    [{ scheme: 'annet' }, 'Velg en ordning.'],
    [{ tax: '' }, 'Velg arbeidsgiveravgiften for sonen deres.'],
    [{ start: '2026-02-30' }, 'Skriv en dato som finnes.'],
    [{ start: '2026-03-02', end: '2026-03-01' }, 'Siste dag må være etter første dag.'],
    [{ start: '2026-03-02', end: '2036-03-01' }, 'Regn høyst fem år om gangen.'],
  ];
  it.each(wrongAnswers)(
    'names the field and the remedy, and keeps the wage: %j',
    async (wrong, words) => {
      const { status, text } = await page({ start: '', ...wrong });
      expect(status).toBe(422);
      expect(text).toContain(words);
      expect(text).toContain(`value="${wrong['wage'] ?? figures.wage}"`);
    },
  );

  it('is told without a reason where the dates do not fit, and warned of a likely slip', async () => {
    const { text } = await page({ wage: '240000', start: '2026-01-01', end: '2029-12-31' });
    expect(text).toContain('Datoene passer ikke med ordningen.');
    expect(text).not.toContain('arbeidsevne');
    expect(text).toContain('Er det lønna for et helt år?');
  });
});
