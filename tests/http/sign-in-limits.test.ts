import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { rateLimits } from '~/db/schema/index';
import { loadBundle, startTestApp, type TestApp } from '../support/app';
import { aSpecialist } from '../support/fixtures/user';
import { visitorTo } from '../support/visitor';

let app: TestApp;
afterEach(() => app.close());

async function ask(app: TestApp, email: string, times = 1): Promise<number[]> {
  const statuses: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    statuses.push((await visitorTo(app).post('/sign-in', { intent: 'send', email })).status);
  }
  return statuses;
}

const ten = Array.from({ length: 10 }, () => 303);

describe('the limit on sign-in', () => {
  it('takes ten tries in a quarter at an address, known or not', async () => {
    app = await startTestApp();
    const known = await aSpecialist(app.services);
    for (const email of [known.email, 'nobody@example.test']) {
      expect(await ask(app, email, 12)).toEqual([...ten, 429, 429]);
      expect(await ask(app, email.toUpperCase())).toEqual([429]);
    }
    app.services.clock.advance({ minutes: 15 });
    expect(await ask(app, known.email)).toEqual([303]);
  });

  it('takes fifty tries in a quarter from one place', async () => {
    app = await startTestApp();
    const statuses: number[] = [];
    for (let turn = 0; turn < 52; turn += 1) {
      statuses.push(...(await ask(app, `person${turn}@example.test`)));
    }
    expect(statuses.indexOf(429)).toBe(50);
    expect(statuses.slice(50)).toEqual([429, 429]);
  });

  it('counts dead links too', async () => {
    app = await startTestApp();
    const statuses: number[] = [];
    for (let turn = 0; turn < 52; turn += 1) {
      const path = `/sign-in/link/guess${turn}`;
      statuses.push((await visitorTo(app).post(path, { intent: 'sign-in' })).status);
    }
    expect(statuses.indexOf(429)).toBe(50);
  });

  it('says how long to wait, in the header and on the page, and keeps what was typed', async () => {
    app = await startTestApp();
    const email = 'nobody@example.test';
    await ask(app, email, 10);
    app.services.clock.advance({ minutes: 3 });
    const page = await visitorTo(app).post('/sign-in', { intent: 'send', email });
    expect(page.status).toBe(429);
    expect(page.headers.get('Retry-After')).toBe(String(12 * 60));
    const html = await page.text();
    expect(html).toContain('Vent 12 minutter');
    expect(html).toContain(`value="${email}"`);
  });

  it('is not passed by many at once', async () => {
    app = await startTestApp();
    const tries = Array.from({ length: 40 }, () => ask(app, 'nobody@example.test'));
    const statuses = (await Promise.all(tries)).flat();
    expect(statuses.filter((status) => status === 303)).toHaveLength(10);
  });

  it('cannot be escaped by writing one’s own address in a header', async () => {
    app = await startTestApp();
    const statuses: number[] = [];
    for (let turn = 0; turn < 51; turn += 1) {
      const body = new URLSearchParams({ intent: 'send', email: `p${turn}@example.test` });
      const headers = { Origin: app.url, 'X-Forwarded-For': `10.0.0.${turn}` };
      const init = { method: 'POST', body, headers, redirect: 'manual' } as const;
      statuses.push((await fetch(`${app.url}/sign-in`, init)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('keeps no address in clear', async () => {
    app = await startTestApp();
    await ask(app, 'nobody@example.test');
    const rows = JSON.stringify(await app.services.store.read.select().from(rateLimits));
    expect(rows).not.toContain('nobody');
    expect(rows).not.toContain('127.0.0.1');
  });

  it('survives a new application over the same database', async () => {
    app = await startTestApp();
    await ask(app, 'nobody@example.test', 10);
    const { build, createApp } = await loadBundle();
    const again: Server = createServer();
    await new Promise<void>((resolve) => again.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(again.address() as AddressInfo).port}`;
    const services = { ...app.services, baseUrl: url };
    again.on('request', createApp(services, build, { isStopping: () => false }));
    try {
      expect(await ask({ ...app, url }, 'nobody@example.test')).toEqual([429]);
    } finally {
      again.closeAllConnections();
      again.close();
    }
  });
});
