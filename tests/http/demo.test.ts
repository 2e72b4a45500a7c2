import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '~/app/demo/demo-people';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { rawRequest } from '../support/raw-request';
import { visitorTo } from '../support/visitor';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const { company, employer, specialist, administrator } = demoPeople;
  await aCompany(app.services, company);
  await anEmployer(app.services, company.id, employer);
  await aSpecialist(app.services, specialist);
  await anAdministrator(app.services, administrator);
});
afterAll(() => app.close());

describe('the demo’s entrance', () => {
  it.each([
    ['employer', '/company'],
    ['specialist', '/desk'],
    ['administrator', '/admin'],
  ])('signs in afresh as %s', async (role, home) => {
    const visitor = visitorTo(app);
    const entered = await visitor.post('/demo', { intent: role });
    expect(entered.status).toBe(303);
    expect(entered.headers.get('Location')).toBe(home);
    const [first] = entered.headers.getSetCookie();
    const [second] = (await visitor.post('/demo', { intent: role })).headers.getSetCookie();
    expect(second).not.toBe(first);
  });

  it.each([
    ['employer', '/company/needs/new', '/company/needs/new'],
    ['employer', '/admin/users', '/company'],
    ['specialist', '/needs', '/needs'],
    ['specialist', '/company/needs/new', '/desk'],
  ])('as %s asked for %s leads to %s', async (role, next, page) => {
    const path = `/demo?next=${encodeURIComponent(next)}`;
    const entered = await visitorTo(app).post(path, { intent: role });
    expect(entered.headers.get('Location')).toBe(page);
  });

  it('opened by the machine’s other name leads to the address its forms work at', async () => {
    const { port } = new URL(app.url);
    const headers = { Host: `localhost:${port}` };
    const answer = await rawRequest(app.url, { target: '/demo', headers });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`${app.url}/demo`);
  });

  it('tells the story and shows the way to the inbox', async () => {
    const html = await (await visitorTo(app).get('/demo')).text();
    expect(html).toContain('bakeri i Moss');
    expect(html).toContain('href="/inbox"');
    for (const role of ['employer', 'specialist', 'jobseeker', 'administrator']) {
      expect(html).toContain(`value="${role}"`);
    }
  });

  it('says so when a person is not there', async () => {
    const page = await visitorTo(app).post('/demo', { intent: 'jobseeker' });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain('finnes ikke i demoen nå');
  });

  it('refuses a role it does not know', async () => {
    expect((await visitorTo(app).post('/demo', { intent: 'root' })).status).toBe(400);
  });

  it('stands above every page of the demo', async () => {
    const html = await (await visitorTo(app).get('/sign-in')).text();
    expect(html).toContain('Bytt rolle');
    expect(html).toContain('href="/demo"');
  });
});

describe('in production', () => {
  it('there is no demo and no word of it', async () => {
    const production = await startTestApp({
      environment: {
        MODE: 'production',
        BASE_URL: 'https://torget.example.test',
        RESEND_API_KEY: 're_abcdefghijklmnop1234',
        MAIL_FROM: 'Torget <torget@example.test>',
        SUPPORT_PHONE: '69 00 00 00',
        PROVIDER_NAME: 'Mosseveien Arbeid',
      },
    });
    try {
      const visitor = visitorTo(production);
      expect((await visitor.get('/demo')).status).toBe(404);
      expect((await visitor.post('/demo', { intent: 'administrator' })).status).toBe(404);
      expect(await (await visitor.get('/sign-in')).text()).not.toContain('/demo');
    } finally {
      await production.close();
    }
  });
});
