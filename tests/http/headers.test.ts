import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp()));
afterAll(() => app.close());

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const answers: [what: string, status: number, path: string, init?: RequestInit][] = [
  ['a page', 200, '/'],
  ['a missing page', 404, '/finnes-ikke'],
  [
    'a refused origin',
    403,
    '/',
    { method: 'POST', headers: { ...form, Origin: 'https://elsewhere.test' } },
  ],
  [
    'a body that is too large',
    413,
    '/',
    { method: 'POST', headers: form, body: 'a='.padEnd(200_000, 'x') },
  ],
  [
    'a body that is no form',
    415,
    '/',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' },
  ],
  ['a page of staff', 303, '/admin'],
];

describe('every answer', () => {
  it.each(answers)('carries the protecting headers: %s', async (_what, status, path, init) => {
    const headers = new Headers(init?.headers);
    if (init?.method === 'POST' && !headers.has('Origin')) headers.set('Origin', app.url);
    const response = await fetch(new URL(path, app.url), { ...init, headers, redirect: 'manual' });
    expect(response.status).toBe(status);
    const header = (name: string) => response.headers.get(name) ?? '';
    expect(header('Content-Security-Policy')).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(header('Content-Security-Policy')).not.toContain('unsafe');
    expect(header('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(header('X-Content-Type-Options')).toBe('nosniff');
    expect(header('Strict-Transport-Security')).toContain('max-age=');
    expect(header('Referrer-Policy')).toBe('same-origin');
    expect(header('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(header('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(header('Permissions-Policy')).toContain('camera=()');
    expect(header('Cache-Control')).toBe('no-store');
    expect(response.headers.has('X-Powered-By')).toBe(false);
  });

  it('has a nonce of its own', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => (await fetch(app.url)).headers.get('Content-Security-Policy')),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe('a form', () => {
  const cases: [what: string, headers: Record<string, string>, isTaken: boolean][] = [
    ['from our own page', { Origin: 'own' }, true],
    [
      'from our own page, told by the browser',
      { Origin: 'own', 'Sec-Fetch-Site': 'same-origin' },
      true,
    ],
    ['from another site', { Origin: 'https://elsewhere.test' }, false],
    ['from a sibling host', { Origin: 'own', 'Sec-Fetch-Site': 'same-site' }, false],
    ['from an opaque origin', { Origin: 'null' }, false],
    ['without an origin', { Cookie: 'session=x' }, false],
    [
      'from elsewhere with the host forged',
      { Origin: 'https://elsewhere.test', 'X-Forwarded-Host': 'elsewhere.test' },
      false,
    ],
  ];
  it.each(cases)('%s', async (_what, headers, isTaken) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'own' ? app.url : value]),
    );
    const response = await fetch(new URL('/finnes-ikke', app.url), {
      method: 'POST',
      headers: { ...form, ...own },
      body: 'intent=x',
    });
    // The page itself takes no forms: past the guard it answers 405.
    expect(response.status).toBe(isTaken ? 405 : 403);
  });
});

describe('health', () => {
  it('answers for the process and for the database', async () => {
    expect(await (await fetch(new URL('/healthz', app.url))).text()).toBe('ok');
    expect((await fetch(new URL('/readyz', app.url))).status).toBe(200);
  });
});

describe('the log', () => {
  it('has one line a request, with an id and without addresses, cookies or queries', async () => {
    app.services.logged.length = 0;
    await fetch(new URL('/hemmelig-sti/abc?q=ord', app.url), {
      headers: { Cookie: 'session=hemmelig' },
    });
    await expect.poll(() => app.services.logged.length).toBe(1);
    const line = JSON.parse(app.services.logged.at(-1) ?? '{}') as { req: Record<string, string> };
    expect(line.req).toEqual({
      id: expect.any(String) as string,
      method: 'GET',
      path: '/hemmelig-sti',
    });
    expect(app.services.logged.join('')).not.toContain('session');
  });
});

it('begins a page with its kind, without which a browser lays it out as in the nineties', async () => {
  const html = await (await fetch(new URL('/', app.url))).text();
  expect(html).toMatch(/^<!DOCTYPE html><html lang="nb">/);
});
