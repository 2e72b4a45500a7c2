import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '~/db/repositories/audit';
import { findCompany, listCompanies, updateCompany } from '~/db/repositories/companies';
import { listCompanyContacts, updateCompanyContact } from '~/db/repositories/company-contacts';
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

/**
 * Says yes to a file, and waits until this company of its first lines is there, or the answer is.
 */
async function begun(shown: { path: string; hash: string }, first: string) {
  let isAnswered = false;
  const answer = confirm(shown).finally(() => (isAnswered = true));
  while (!isAnswered && (await named(first)).length === 0) await setImmediate();
  return () => answer;
}

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
    expect(shown.html).toContain('Må fylles ut for en ny bedrift.');
    expect(shown.html).toContain('Ta inn de andre: 1 ny og 1 endret');
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

  it('names in one list every line, column and remedy, and takes in the others', async () => {
    const content = [
      `${header};Kontaktperson;Telefon;Egen kolonne`,
      '310417008;Feil nummer AS;Halvprivat;Moss;;;x',
      ';Skjev "AS";Privat;Moss',
      ';Telefonen AS;Privat;Moss;;ring meg',
      ';Hel linje AS;Privat;Moss;Kari Dal;69 00 00 01',
    ].join('\r\n');
    const shown = await preview(content);
    expect(shown.html).toContain('Kolonnen «Egen kolonne» kjenner vi ikke');
    for (const words of [
      'Linje 2',
      'gyldig organisasjonsnummer',
      'Privat · Offentlig · Ideell',
      'Linje 3',
      'anførselstegn står alene',
      'Linje 4',
      'bare med siffer',
      'hvem telefonen, rollen eller e-posten gjelder',
    ]) {
      expect(shown.html).toContain(words);
    }
    await confirm(shown);
    const [taken] = await named('Hel linje AS');
    const there = await listCompanyContacts(app.services.store.read, taken?.id ?? '');
    expect(there).toMatchObject([{ name: 'Kari Dal', phone: '69 00 00 01' }]);
    expect(await named('Telefonen AS')).toEqual([]);
  });

  it('may say nothing but names, and is asked on the preview what holds for the new ones', async () => {
    const shown = await preview('Firma\nBare navnet AS\nOgså navnet AS');
    expect(shown.html).toContain('Noen nye bedrifter mangler sektor eller kommune');
    expect(shown.html).toContain('Må rettes (2)');
    const path = `${shown.path}?sector=public&municipality=Moss`;
    const filled = await (await visitor.get(path)).text();
    expect(filled).toContain('Nye (2)');
    // The yes counts for what is shown with the answers, and for nothing else.
    expect((await confirm({ path: shown.path, hash: hashIn(filled) })).status).toBe(409);
    expect((await confirm({ path, hash: hashIn(filled) })).status).toBe(303);
    expect(await named('Bare navnet AS')).toMatchObject([
      { sector: 'public', municipality: 'Moss' },
    ]);
  });

  it('tells one at the company more, and leaves what it does not say', async () => {
    const company = await aCompany(app.services, { name: 'Har Folk AS' });
    const first = await preview('Navn;Kontaktperson;Rolle\nHar Folk AS;Per Lie;Kokk');
    await confirm(first);
    const next = await preview('Navn;Kontaktperson;Telefon\nHar Folk AS;per lie;69 00 00 02');
    expect(next.html).toMatch(/Kontaktpersonens telefon[\s\S]*Ikke registrert[\s\S]*69 00 00 02/);
    await confirm(next);
    expect(await listCompanyContacts(app.services.store.read, company.id)).toMatchObject([
      { name: 'Per Lie', role: 'Kokk', phone: '69 00 00 02' },
    ]);
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
    ['no column of names', 'Sektor;Kommune\na;b', 'fant ingen kolonne med bedriftens navn'],
    ['more than 5000 rows', `Navn;Sektor;Kommune\n${'a;b;c\n'.repeat(5001)}`, 'høyst 5000 linjer'],
    ['an open quote in the headings', `${header};"Merknad\n;a;b;c`, 'linje 1'],
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

  it('of five thousand companies lets others in between, and is taken in whole', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `;Stor fil ${n} AS;Privat;Moss`);
    const shown = await preview(`${header}\n${rows.join('\n')}`);
    expect(shown.html).toContain('Side 1 av 50');
    let isDone = false;
    const taken = confirm(shown).finally(() => (isDone = true));
    const other = await visitorAs(app, (await anAdministrator(app.services)).id);
    let isSeenUnderway = false;
    while (!isDone && !isSeenUnderway) {
      expect((await other.get('/admin/offices')).status).toBe(200);
      isSeenUnderway = (await (await visitor.get(shown.path)).text()).includes('delvis lagret');
    }
    expect((await taken).status).toBe(303);
    expect(isSeenUnderway).toBe(true);
    expect(await named('Stor fil 4999 AS')).toHaveLength(1);
    const done = await (await visitor.get(shown.path)).text();
    expect(done).toContain('5000 nye bedrifter.');
  }, 120_000);

  it('stops where the register changed under way, keeps what it has, and goes on from there', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `;Underveis ${n} AS;Privat;Moss`);
    const shown = await preview(`${header}\n${rows.join('\n')}`);
    const refusing = await begun(shown, 'Underveis 0 AS');
    await aCompany(app.services, { name: 'Underveis 599 AS' });
    const refused = await refusing();
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain('Filen er delvis lagret: 550 nye bedrifter.');
    expect(html).toContain('Lagre 49 nye');
    // What was shown before it began is not what is left.
    const stale = await confirm(shown);
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('Lagre 49 nye');
    expect((await confirm({ path: shown.path, hash: hashIn(html) })).status).toBe(303);
    expect(await (await visitor.get(shown.path)).text()).toContain('599 nye bedrifter');
    expect(await named('Underveis 599 AS')).toHaveLength(1);
    expect(await named('Underveis 598 AS')).toHaveLength(1);
  });

  it.each([
    ['told another number', { phone: '69 00 00 09' }, ['69 00 00 09']],
    ['removed', { removedAt: '2026-11-23T09:00:00.000Z' }, []],
  ])('stops at one who is %s under way, and writes nothing over it', async (how, change, left) => {
    const company = await aCompany(app.services, { name: `Sist, ${how} AS` });
    await confirm(
      await preview(`Navn;Kontaktperson
${company.name};Per Lie`),
    );
    const { store } = app.services;
    const [per] = await listCompanyContacts(store.read, company.id);
    const rows = Array.from({ length: 600 }, (_, n) => `Folk ${how} ${n} AS;Privat;Moss;;`);
    const last = `${company.name};;;Per Lie;69 00 00 02`;
    const head = 'Navn;Sektor;Kommune;Kontaktperson;Telefon';
    const shown = await preview([head, ...rows, last].join('\n'));
    const refusing = await begun(shown, `Folk ${how} 0 AS`);
    const ids = { companyId: company.id, contactId: per?.id ?? '' };
    const updatedAt = '2026-11-23T09:00:00.000Z';
    await store.transaction((tx) => updateCompanyContact(tx, ids, { ...change, updatedAt }));
    expect((await refusing()).status).toBe(409);
    const there = await listCompanyContacts(store.read, company.id);
    expect(there.map(({ phone }) => phone)).toEqual(left);
    const [event] = await listAudit(store.read, { limit: 1, subjectKind: 'company' });
    expect(event?.action).toBe('company.registered');
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

  it('has every person there, each on a line, and reads in again without a change', async () => {
    const people = [
      'Navn;Organisasjonsnummer;Sektor;Kommune;Kontaktperson;Rolle;Telefon;E-post',
      'Har Tre AS;310417300;Privat;Moss;=Kari;Leder;69 00 00 01;kari@example.test',
      'Har Tre AS;310417300;;;Ola Berg;;;',
      ';310417300;;;Siri Moe;Kokk;;siri@example.test',
    ];
    const shown = await preview(people.join('\n'));
    expect(shown.html).toContain('Nye (1)');
    await confirm(shown);
    const [company] = await named('Har Tre AS');
    const there = await listCompanyContacts(app.services.store.read, company?.id ?? '');
    expect(there.map(({ name }) => name)).toEqual(['=Kari', 'Ola Berg', 'Siri Moe']);

    const content = await (await visitor.get('/admin/companies/export')).text();
    const [head, ...lines] = content.split('\r\n');
    const its = lines.filter((line) => line.includes('310417300'));
    expect(its).toHaveLength(3);
    const again = await preview([head, ...its].join('\r\n'));
    expect(again.html).toContain('Uendret (1)');
    expect(again.html).toContain('Det er ingenting å lagre fra denne filen.');
    expect(again.html).not.toContain('Må rettes');
  });

  it('has an example that reads in', async () => {
    const example = await (await visitor.get('/admin/companies/import/example')).text();
    expect((await preview(example)).html).toContain('Nye (2)');
  });
});
