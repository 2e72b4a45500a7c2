import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAddedRates } from '~/db/repositories/scheme-rates';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let administrator: Visitor;
let employer: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  const { services } = app;
  const company = await aCompany(services);
  administrator = await visitorAs(app, (await anAdministrator(services)).id);
  employer = await visitorAs(app, (await anEmployer(services, company.id)).id);
});
afterAll(() => app.close());

const inkludering = {
  intent: 'add',
  rate: 'inkluderingstilskudd',
  value: '166 000',
  validFrom: '2026-11-01',
  validTo: '2027-12-31',
  sourceTitle: 'Inkluderingstilskudd, nav.no',
  sourceAddress: 'https://www.nav.no/arbeidsgiver/inkluderingstilskudd',
  checkedOn: '2026-11-20',
};
const spaced = (html: string) => html.replaceAll('\u00A0', ' ');
const read = async (who: Visitor, path: string) => spaced(await (await who.get(path)).text());
const added = () => listAddedRates(app.services.store.read);

async function add(fields: Record<string, string>) {
  const formId = await formIdOn(await administrator.get('/admin/rates'));
  const response = await administrator.post('/admin/rates', { formId, ...fields });
  return { status: response.status, html: spaced(await response.text()), formId };
}

describe('the rates of support schemes', () => {
  test('say what holds today, and where it is not known', async () => {
    const html = await read(administrator, '/admin/rates');
    expect(html).toContain('160 400 kroner på det meste i dag.');
    expect(html).toContain('Ikke kjent i dag');
    expect(html).toContain('1. mai 2025 – 30. april 2026');
  });

  test('take a new row with its source, once however often it is sent', async () => {
    const { status, formId } = await add(inkludering);
    expect(status).toBe(303);
    await administrator.post('/admin/rates', { formId, ...inkludering });
    expect(await added()).toHaveLength(1);
    const html = await read(administrator, '/admin/rates');
    expect(html).toContain('166 000 kroner på det meste i dag.');
    expect(html).toContain('160 400');
  });

  test('are what a company is told from then on', async () => {
    expect(await read(employer, '/schemes')).toContain('inntil 166 000 kroner');
  });

  test('are what an estimate is capped by', async () => {
    const figures = {
      intent: 'compute',
      scheme: 'varig-lonnstilskudd',
      wage: '90 000',
      percent: '75',
      holiday: '12',
      pension: '2',
      tax: '14.1',
      start: '2026-12-01',
      end: '2026-12-31',
    };
    const estimate = async () =>
      spaced(await (await employer.post('/schemes/estimate', figures)).text());
    expect(await estimate()).toContain('Grunnbeløpet er ikke kjent for hele perioden');
    const g = { rate: 'grunnbelop', value: '10000', validFrom: '2026-05-01' };
    expect((await add({ ...inkludering, ...g, validTo: '2027-04-30' })).status).toBe(303);
    const capped = await estimate();
    expect(capped).not.toContain('Grunnbeløpet er ikke kjent');
    expect(capped).toContain('Anslag i alt: 50 000 kroner');
  });

  test.each([
    ['rate', { rate: '' }, 'Velg hvilken sats det gjelder.'],
    ['value', { value: '12,5' }, 'Skriv beløpet i hele kroner'],
    ['validFrom', { validFrom: '31.02.2027' }, 'Skriv en dato som finnes.'],
    ['validTo', { validTo: '2026-10-31' }, 'velg en dag som ikke er før den første'],
    ['sourceAddress', { sourceAddress: 'javascript:alert(1)' }, 'begynner med https://'],
    ['sourceTitle', { sourceTitle: ' ' }, 'Skriv hvor du har lest det'],
    ['checkedOn', { checkedOn: '2030-01-01' }, 'velg i dag eller en dag som har vært'],
  ])('refuse a wrong %s by name, and keep what was typed', async (_field, wrong, says) => {
    const before = (await added()).length;
    const { status, html } = await add({ ...inkludering, ...wrong });
    expect(status).toBe(422);
    expect(html).toContain(says);
    const { intent: _, rate, ...typed } = { ...inkludering, ...wrong };
    for (const [name, value] of Object.entries(typed)) {
      const field = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0];
      expect(field, name).toContain(`value="${value}"`);
    }
    const chosen = /<input[^>]* name="rate"[^>]* checked[^>]*>/.exec(html)?.[0] ?? 'value=""';
    expect(chosen).toContain(`value="${rate}"`);
    expect(await added()).toHaveLength(before);
  });
});
