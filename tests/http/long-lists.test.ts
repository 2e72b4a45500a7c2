import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

const some = 120;
const onAPage = 100;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Every record the pages of a list lead to, page by page, as the links between them go. */
async function walk(visitor: Visitor, first: string, line: RegExp): Promise<string[][]> {
  const pages: string[][] = [];
  for (let path: string | undefined = first; path; ) {
    const html: string = await (await visitor.get(path)).text();
    pages.push([...new Set([...html.matchAll(line)].map(([, id]) => id ?? ''))]);
    path = /href="([^"]*page=\d+)">Neste side/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  return pages;
}

describe('A long list is read page by page, each line once', () => {
  test('of users', async () => {
    const administrator = await anAdministrator(app.services);
    for (let made = 1; made < some; made += 1) await aSpecialist(app.services);
    const visitor = await visitorAs(app, administrator.id);
    const pages = await walk(visitor, '/admin/users', /href="\/admin\/users\/([0-9a-z]{24})"/g);
    expect(pages.map(({ length }) => length)).toEqual([onAPage, some - onAPage]);
    expect(new Set(pages.flat()).size).toBe(some);
  });

  test('of companies, one’s own on the first page, within the search', async () => {
    const specialist = await aSpecialist(app.services);
    for (let made = 1; made < some; made += 1) {
      await aCompany(app.services, { name: `Bedrift ${made}` });
    }
    await aCompany(app.services, { name: 'Annet sted', municipality: 'Våler' });
    const own = await aCompany(app.services, { name: 'Øverst', specialistId: specialist.id });
    const visitor = await visitorAs(app, specialist.id);
    const first = '/companies?municipality=Moss';
    const pages = await walk(visitor, first, /href="\/companies\/([0-9a-z]{24})"/g);
    expect(pages.map(({ length }) => length)).toEqual([40, 40, 40]);
    expect(pages[0]?.[0]).toBe(own.id);
    expect(new Set(pages.flat()).size).toBe(some);
  });

  test('of the administrator’s register, within what is looked for', async () => {
    const administrator = await anAdministrator(app.services);
    for (let made = 0; made < 41; made += 1) {
      await aCompany(app.services, { name: `Snekkeri ${made}` });
    }
    await aCompany(app.services, { name: 'Bokhandelen i gata' });
    const visitor = await visitorAs(app, administrator.id);
    const line = /href="\/admin\/companies\/([0-9a-z]{24})"/g;
    const pages = await walk(visitor, '/admin/companies?query=snekkeri', line);
    expect(pages.map(({ length }) => length)).toEqual([40, 1]);
    const found = await (await visitor.get('/admin/companies?query=bokhandelen')).text();
    expect(found).toContain('Bokhandelen i gata');
    expect(found).not.toContain('Snekkeri 1');
    const none = await (await visitor.get('/admin/companies?query=zzzz')).text();
    expect(none).toContain('Ingen bedrifter med det navnet');
  });
});
