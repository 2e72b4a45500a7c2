import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { rawRequest } from '../support/raw-request';
import { visitorTo } from '../support/visitor';
import { buildWorld, type World } from '../support/world';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app.services);
});
afterAll(() => app.close());

const form = 'application/x-www-form-urlencoded';

describe('a request no page of ours sends', () => {
  const requests: [
    what: string,
    status: number,
    sent: { method?: string; target: string; headers?: Record<string, string>; body?: string },
  ][] = [
    ['an address that cannot be read', 400, { target: '/%' }],
    ['an asset that cannot be read', 400, { target: '/assets/%c0' }],
    ['a way out of the assets', 404, { target: '/assets/..%2f..%2fpackage.json' }],
    ['a host that is no host', 400, { target: '/', headers: { Host: 'a b[' } }],
    ['a path that reads as a host', 400, { target: '//evil.test/company' }],
    ['a whole address', 400, { target: 'http://evil.test/company' }],
    ['no address', 400, { method: 'OPTIONS', target: '*' }],
    ['a form without a body', 415, { method: 'POST', target: '/sign-in' }],
    [
      'a form of almost the right kind',
      415,
      { method: 'POST', target: '/sign-in', headers: { 'Content-Type': `${form}x` }, body: 'a=b' },
    ],
  ];
  it.each(requests)('is refused plainly: %s', async (_what, status, sent) => {
    app.services.logged.length = 0;
    const headers = { Origin: app.url, ...sent.headers };
    const answer = await rawRequest(app.url, { ...sent, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    expect(answer.body).not.toMatch(/node_modules|\bat \S+ \(|Error:/);
    expect(app.services.logged.filter((line) => line.includes('"bug"'))).toEqual([]);
  });

  it.each([
    ['prototypes', { '__proto__.role': 'x' }],
    ['the form reader’s state', { __state__: '{' }],
    ['the form reader’s intents', { __intent__: 'null' }],
    ['endless depth', { [`a${'.a'.repeat(20_000)}`]: 'x' }],
    ['a list as long as memory', { 'times[4294967294]': 'x' }],
    ['more fields than a page has', { email: Array<string>(5_000).fill('') }],
  ])('may not name %s in a form', async (_what, fields) => {
    const before = await world.countRows();
    const response = await visitorTo(app).post('/sign-in', { intent: 'send', ...fields });
    expect(response.status).toBe(400);
    expect(await world.countRows()).toEqual(before);
  });
});

describe('a link in a letter', () => {
  const links = [
    // Beside hers, the mark that her page is open: it holds nothing, and opens nothing.
    ['/p/', 'jobseeker', 'person', ['own-page=open; Path=/; HttpOnly; SameSite=Lax']],
    ['/a/', 'party', 'party', []],
  ] as const;

  it.each(links)('lays a cookie for its own pages only: %s', async (path, who, name, marks) => {
    const token = world.visitors[who]?.[name] ?? '';
    const before = await world.countRows();
    for (const method of ['GET', 'HEAD', 'HEAD', 'GET']) {
      const answer = await rawRequest(app.url, { method, target: path + token });
      expect(answer.status).toBe(303);
      const own = { person: '/me', party: '/accept' }[name];
      expect(answer.headers['set-cookie']).toEqual([
        `${name}=${token}; Path=${own}; HttpOnly; SameSite=Lax`,
        ...marks,
      ]);
    }
    expect(await world.countRows()).toEqual(before);
  });

  it('opens nothing that it was not made for', async () => {
    const person = world.visitors.jobseeker?.person ?? '';
    const party = world.visitors.party?.party ?? '';
    const session = world.visitors.employerOwner?.session ?? '';
    const wrong: [path: string, cookies: Record<string, string>][] = [
      [`/p/${party}`, {}],
      [`/p/${session}`, {}],
      [`/a/${person}`, {}],
      [`/a/${session}`, {}],
      ['/me', { person: party }],
      ['/me', { person: session }],
      ['/accept', { party: person }],
      ['/company', { session: person }],
      ['/company', { session: party }],
    ];
    for (const [path, cookies] of wrong) {
      const response = await visitorTo(app, cookies).get(path);
      const isTurnedAway =
        response.status === 401 || response.headers.get('Location')?.startsWith('/sign-in');
      expect(isTurnedAway, `${path} with ${Object.keys(cookies).join()}`).toBe(true);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    const signIn = await visitorTo(app).post(`/sign-in/link/${person}`, { intent: 'sign-in' });
    expect(signIn.status).toBe(410);
  });
});

describe('a bug', () => {
  it('tells neither the reader nor the log what was typed', async () => {
    const employer = visitorTo(app, world.visitors.employerOwner);
    const page = await (await employer.get('/company/needs/new')).text();
    const ids = Object.fromEntries(
      ['needId', 'taskId'].map((name) => [
        name,
        new RegExp(`name="${name}" value="(\\w+)"`).exec(page)?.[1] ?? '',
      ]),
    );
    const connection = new SQLite(join(app.services.folder, 'test.db'));
    connection.exec(
      "create trigger broken before insert on tasks begin select raise(abort, 'Kanariord'); end",
    );
    app.services.logged.length = 0;
    const fields = { intent: 'next', title: 'Kanariord og mer', hours: '3-5', ...ids };
    const response = await employer.post('/company/needs/new', fields);
    connection.exec('drop trigger broken');
    connection.close();

    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/insert into|node_modules|Kanariord/);
    await expect.poll(() => app.services.logged.length).toBeGreaterThan(1);
    const log = app.services.logged.join('');
    expect(log).toContain('"bug"');
    expect(log).toContain('"frames":["at ');
    expect(log).not.toMatch(/Kanariord|90 91/);
  });
});
