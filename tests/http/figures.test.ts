import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from '~/app/domain/csv/read-csv';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anAdministrator, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** The rows of the file: table and what, then the number. */
async function linesOf(response: Response): Promise<Map<string, string>> {
  const read = readCsv((await response.text()).replace(/^\uFEFF/, ''), ';');
  if (!read.ok) throw new Error('the file is not read');
  return new Map(read.value.map(({ cells: [, , what = '', value = ''] }) => [what, value]));
}

it('a specialist reads of her own people, an administrator of six or more', async () => {
  const { services } = app;
  const [specialist, colleague] = [await aSpecialist(services), await aSpecialist(services)];
  const administrator = await anAdministrator(services);
  for (const who of [specialist, specialist, specialist, specialist, colleague]) {
    await anAskedProposal(services, { state: 'asked' }, { specialist: who });
  }
  const own = await visitorAs(app, specialist.id);
  const all = await visitorAs(app, administrator.id);
  const asked = 'Jobbsøkere spurt om et behov';
  expect((await linesOf(await own.get('/figures/file'))).get(asked)).toBe('4');
  expect((await linesOf(await all.get('/admin/figures/file'))).get(asked)).toBe(
    'Færre enn 6 personer',
  );

  const hidden = await aProfile(services, specialist.id, { profile: { isProtected: true } });
  await anAskedProposal(services, { state: 'asked' }, { specialist, person: hidden });
  expect((await linesOf(await own.get('/figures/file'))).get(asked)).toBe('5');
  expect((await linesOf(await all.get('/admin/figures/file'))).get(asked)).toBe(
    'Færre enn 6 personer',
  );

  await anAskedProposal(services, { state: 'asked' }, { specialist: colleague });
  const lines = await linesOf(await all.get('/admin/figures/file'));
  expect(lines.get(asked)).toBe('6');
  const page = await (await all.get('/admin/figures')).text();
  for (const [what, value] of [...lines].slice(1)) {
    expect(page).toContain(what);
    expect(page).toContain(value);
  }
});

it('an unknown year is this one', async () => {
  const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
  const title = async (query: string) =>
    /<h1[^>]*>([^<]*)/.exec(await (await administrator.get(`/admin/figures${query}`)).text())?.[1];
  expect(await title('?year=1066')).toBe(await title(''));
  expect(await title('?year=%3Cscript%3E')).toBe(await title(''));
});
