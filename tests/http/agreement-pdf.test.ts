import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { linesOfSheet, readPdf, squeezed } from '../support/read-pdf';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let sent: SentAgreementFixture;
let readers: Record<string, { visitor: Visitor; path: string; page: string }>;

beforeAll(async () => {
  app = await startTestApp();
  sent = await aSentAgreement(app.services);
  const { agreementId: id, tokens } = sent;
  const person = await aPersonLink(app.services, sent.person.profile.id);
  const onPage = (visitor: Visitor, page: string) => ({ visitor, page, path: `${page}/pdf` });
  readers = {
    employer: onPage(await visitorAs(app, sent.employer.id), `/company/agreements/${id}`),
    jobseeker: onPage(visitorTo(app, { person }), `/me/agreements/${id}`),
    specialist: onPage(await visitorAs(app, sent.specialist.id), `/agreements/${id}`),
    party: onPage(visitorTo(app, { party: tokens.employer }), '/accept'),
  };
});
afterAll(() => app.close());

const fileFor = async (who: string) => {
  const { visitor, path } = readers[who]!;
  const response = await visitor.get(path);
  expect(response.status, who).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/pdf');
  expect(response.headers.get('Cache-Control')).toContain('no-store');
  return new Uint8Array(await response.arrayBuffer());
};

const linesOnPage = async (who: string) => {
  const { visitor, page } = readers[who]!;
  return linesOfSheet(await (await visitor.get(page)).text());
};

describe('the agreement as a file', () => {
  test('is the same, byte for byte, whichever party asks', async () => {
    const files = await Promise.all(Object.keys(readers).map(fileFor));
    expect(new Set(files.map((file) => Buffer.from(file).toString('base64'))).size).toBe(1);
  });

  test('says every word of the page, and the content hash, on two pages', async () => {
    const { pages, text } = await readPdf(await fileFor('employer'));
    const lines = await linesOnPage('employer');
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) expect(text).toContain(squeezed(line));
    expect(text).toContain(sent.contentHash);
    expect(pages).toBeLessThanOrEqual(2);
  });

  test('is tagged for those who listen, with a title', async () => {
    const { tags, info } = await readPdf(await fileFor('jobseeker'));
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    for (const tag of ['H2', 'P', 'L', 'LI', 'LBody']) expect(tags).toContain(tag);
    expect(info['Title']).toContain('Avtale om utprøving');
    expect(info['Language']).toBe('nb-NO');
  });

  test('holds nothing of the case behind it', async () => {
    const { text } = await readPdf(await fileFor('employer'));
    expect(text).not.toContain(squeezed(sent.person.profile.code));
  });

  test('is nobody else’s', async () => {
    for (const { path } of Object.values(readers)) {
      expect([303, 401, 404]).toContain((await visitorTo(app).get(path)).status);
    }
  });
});

describe('the page that verifies a copy', () => {
  const verify = async (fields: Record<string, string | File>) => {
    const response = await visitorTo(app).upload('/verify', { intent: 'verify', ...fields });
    return { status: response.status, text: await response.text() };
  };
  const fileOf = (bytes: Uint8Array) =>
    new File([new Uint8Array(bytes)], 'avtale.pdf', { type: 'application/pdf' });

  test('knows a file as it was handed out, and says no name', async () => {
    const { status, text } = await verify({ file: fileOf(await fileFor('jobseeker')) });
    expect(status).toBe(200);
    expect(text).toContain('Fila er uendret');
    expect(text).toContain('sendt til partene, men gjelder ikke ennå');
    expect(text).toContain(sent.agreementId.slice(-8).toUpperCase());
    for (const name of ['Siri', 'Kari', sent.company.name]) expect(text).not.toContain(name);
  });

  test('knows no file in which one byte is changed', async () => {
    const changed = await fileFor('jobseeker');
    changed[changed.length - 40]! ^= 1;
    const { text } = await verify({ file: fileOf(changed) });
    expect(text).toContain('Vi kjenner ikke denne fila');
    expect(text).not.toContain('Fila er uendret');
  });

  test('knows the content hash from a paper, in groups and capitals', async () => {
    const typed = sent.contentHash.toUpperCase().replaceAll(/(.{8})/g, '$1 ');
    expect((await verify({ code: typed })).text).toContain('Kontrolltallet er vårt');
    const { text } = await verify({ code: 'f'.repeat(64) });
    expect(text).toContain('Vi kjenner ikke dette kontrolltallet');
  });

  test.each([
    ['nothing', {}, 'Velg fila, eller skriv kontrolltallet.'],
    ['half a code', { code: 'abc' }, 'Kontrolltallet er 64 tegn'],
    ['a large file', { file: fileOf(new Uint8Array(1_100_000)) }, 'Fila er for stor'],
    ['both', { file: fileOf(new Uint8Array(9)), code: 'abc' }, 'ikke begge deler'],
  ])('says what is wrong with %s', async (_what, fields, says) => {
    const { status, text } = await verify(fields as Record<string, string | File>);
    expect(status).toBe(422);
    expect(text).toContain(says);
  });

  test('says that the text is in force once all have accepted', async () => {
    const before = await fileFor('employer');
    const { contentHash, tokens } = sent;
    const yes = (name: string) => ({ intent: 'accept', contentHash, name });
    await visitorTo(app, { party: tokens.jobseeker }).post('/accept', yes('Siri Lunde'));
    await visitorTo(app, { party: tokens.employer }).post('/accept', yes('Kari Solheim'));
    await readers['specialist']!.visitor.post(`/agreements/${sent.agreementId}`, yes(''));
    const { text } = await readPdf(await fileFor('jobseeker'));
    expect(text).toContain(squeezed('Avtalen gjelder'));
    expect((await verify({ file: fileOf(before) })).text).toContain('godtatt av alle og gjelder');
  });

  test('answers at most sixty an hour from one address', async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 61; time += 1) {
      statuses.add((await verify({ code: 'a'.repeat(64) })).status);
    }
    expect([...statuses]).toEqual([200, 429]);
  });
});
