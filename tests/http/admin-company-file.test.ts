import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '~/db/repositories/audit';
import { findCompany, listCompanies, updateCompany } from '~/db/repositories/companies';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let visitor: Visitor;
const address = '/admin/companies/import';

beforeAll(async () => {
  app = await startTestApp();
  visitor = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterAll(() => app.close());

const header = 'Organisasjonsnummer;Navn;Sektor;Kommune';
const fileOf = (content: string | Uint8Array) =>
  new File([content as BlobPart], 'bedrifter.csv', { type: 'text/csv' });

async function send(file: File | undefined, text = ''): Promise<Response> {
  const formId = await formIdOn(await visitor.get(address));
  const fields = { intent: 'preview', formId, text };
  return visitor.upload(address, file ? { ...fields, file } : fields);
}

/** Sends a file and reads its preview. */
async function preview(content: string | Uint8Array) {
  const sent = await send(fileOf(content));
  const path = sent.headers.get('Location') ?? '';
  const html = await (await visitor.follow(sent)).text();
  return { path, html, hash: hashIn(html) };
}

function hashIn(html: string): string {
  return /name="hash" value="(\w+)"/.exec(html)?.[1] ?? '';
}

const confirm = ({ path, hash }: { path: string; hash: string }) =>
  visitor.post(path, { intent: 'confirm', hash });

const named = async (name: string) =>
  (await listCompanies(app.services.store.read)).filter((company) => company.name === name);

describe('a file of companies', () => {
  it('is shown change by change, and nothing is written before the yes', async () => {
    const known = await aCompany(app.services, {
      name: 'Kjent AS',
      organisationNumber: '310417017',
    });
    const content = `${header}\r\n;Helt ny AS;Privat;Moss\r\n310417017;Kjent AS;Privat;Råde\r\n;;Privat;\r\n`;
    const shown = await preview(content);
    expect(shown.html).toContain('Må rettes (1)');
    expect(shown.html).toContain('Navn: Må fylles ut for en ny bedrift.');
    expect(shown.html).toContain('Linje 4');
    const changed = await (await visitor.get(`${shown.path}?show=changed`)).text();
    expect(changed).toMatch(/Moss[\s\S]*Råde/);
    expect(await (await visitor.get(`${shown.path}?show=new`)).text()).toContain('Helt ny AS');
    expect(await named('Helt ny AS')).toEqual([]);

    const done = await (await visitor.follow(await confirm(shown))).text();
    expect(done).toContain('1 ny bedrift og 1 endret.');
    expect(await named('Helt ny AS')).toMatchObject([{ status: 'partner', municipality: 'Moss' }]);
    const { read } = app.services.store;
    expect((await findCompany(read, known.id))?.municipality).toBe('Råde');
    const events = await listAudit(read, { limit: 10, subjectKind: 'company' });
    expect(events.map(({ action }) => action).sort()).toEqual([
      'company.changed',
      'company.registered',
    ]);
  });

  it('is taken in once, however often the yes is sent', async () => {
    const shown = await preview(`${header}\n;Bare én AS;Privat;Moss`);
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(shown)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    expect(await named('Bare én AS')).toHaveLength(1);
  });

  it('is shown again when the register changed what it would do', async () => {
    const company = await aCompany(app.services, { name: 'Flyttes AS' });
    const shown = await preview(`${header}\n;Flyttes AS;;Våler`);
    const { store } = app.services;
    await store.transaction((tx) =>
      updateCompany(tx, company.id, company.updatedAt, {
        municipality: 'Indre Østfold',
        updatedAt: '2026-11-23T09:00:00.000Z',
      }),
    );
    const refused = await confirm(shown);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain('Registeret er endret siden du så forhåndsvisningen.');
    expect(html).toContain('Indre Østfold');
    expect((await findCompany(store.read, company.id))?.municipality).toBe('Indre Østfold');
    expect((await confirm({ path: shown.path, hash: hashIn(html) })).status).toBe(303);
    expect((await findCompany(store.read, company.id))?.municipality).toBe('Våler');
  });

  it('takes no yes to something else, and none by another administrator', async () => {
    const shown = await preview(`${header}\n;Aldri AS;Privat;Moss`);
    expect((await confirm({ ...shown, hash: 'a'.repeat(64) })).status).toBe(409);
    const other = await visitorAs(app, (await anAdministrator(app.services)).id);
    expect((await other.get(shown.path)).status).toBe(404);
    const { path, hash } = shown;
    expect((await other.post(path, { intent: 'confirm', hash })).status).toBe(404);
    await visitor.post(path, { intent: 'discard' });
    expect((await visitor.get(path)).status).toBe(404);
    expect(await named('Aldri AS')).toEqual([]);
  });

  it('is read in Windows-1252 and as pasted text with commas', async () => {
    const bytes = Buffer.from(`${header}\r\n;Blåbær & Ærlig AS;Ideell;Rælingen`, 'latin1');
    expect((await preview(bytes)).html).toContain('Blåbær &amp; Ærlig AS');
    const pasted = await send(undefined, 'Navn,Kommune,Sektor\n"Limt, inn AS",Moss,Privat');
    expect(await (await visitor.follow(pasted)).text()).toContain('Limt, inn AS');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'Lagre regnearket som «CSV UTF-8»'],
    ['more than 1 MB', 'x'.repeat(1024 * 1024 + 1), 'større enn 1 MB'],
    ['an unknown column', 'Navn;Sektor;Kommune;Diagnose\na;b;c;d', 'kolonnen «Diagnose»'],
    [
      'more than 5000 rows',
      `Navn;Sektor;Kommune\n${'a;b;c\n'.repeat(5001)}`,
      'høyst 5000 bedrifter',
    ],
    ['an open quote', `${header}\n;"a;b;c`, 'linje 2'],
  ])('is refused with what to do: %s', async (_what, content, words) => {
    const page = await send(fileOf(content));
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('<title>Feil: ');
    expect(html).toContain('href="#file"');
    expect(html).toContain(words);
  });

  it('asks for one of file and text, and keeps what was pasted', async () => {
    expect(await (await send(undefined)).text()).toContain('velg en fil, eller lim inn tekst');
    const both = await (await send(fileOf('a'), 'Limt tekst')).text();
    expect(both).toContain('ikke begge');
    expect(both).toContain('Limt tekst');
  });

  it('of five thousand companies is taken in whole', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `;Stor fil ${n} AS;Privat;Moss`);
    const shown = await preview(`${header}\n${rows.join('\n')}`);
    expect(shown.html).toContain('Side 1 av 50');
    expect((await confirm(shown)).status).toBe(303);
    expect(await named('Stor fil 4999 AS')).toHaveLength(1);
  });
});

describe('the register as a file', () => {
  it('is safe to open and reads in again without a change', async () => {
    const specialist = await aSpecialist(app.services);
    await aCompany(app.services, {
      name: '=HYPERLINK("http://evil.test")',
      decisionMaker: '＝1+1',
      suitabilityNote: 'Rolig; "fin" tone\nTo linjer',
      specialistId: specialist.id,
      hasHr: false,
    });
    const answer = await visitor.get('/admin/companies/export');
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="bedrifter-2026-11-23.csv"',
    );
    const content = await answer.text();
    expect(content).toContain(`"'=HYPERLINK(""http://evil.test"")"`);
    expect(content).toContain(`"'＝1+1"`);
    expect(content).toContain(specialist.email);
    const lines = content.split('\r\n');
    const few = [lines[0], ...lines.slice(1).filter((line) => line.includes('HYPERLINK'))];
    const shown = await preview(few.join('\r\n'));
    expect(shown.html).toContain('Uendret (1)');
    expect(shown.html).toContain('Det er ingenting å lagre fra denne filen.');
  });

  it('has an example that reads in', async () => {
    const example = await (await visitor.get('/admin/companies/import/example')).text();
    expect((await preview(example)).html).toContain('Nye (2)');
  });
});
