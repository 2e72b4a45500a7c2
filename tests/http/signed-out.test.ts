import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const hiddenIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((found) => [
      found[1] ?? '',
      (found[2] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ]),
  );

/** Every page of an error says who is behind it, with a number to call. */
function expectNumberIn(page: string) {
  const { PROVIDER_NAME, SUPPORT_PHONE } = app.services.config;
  const footer = page.slice(page.indexOf('<footer'));
  expect(footer).toContain(PROVIDER_NAME);
  expect(footer).toContain(`href="tel:${SUPPORT_PHONE.replace(/\s/g, '')}"`);
}

test('a form sent after the session ended comes back, and is sent again signed in', async () => {
  const specialist = await aSpecialist(app.services);
  const fields = {
    intent: 'save',
    formId: app.services.newId(),
    name: 'Kafé <b>& Bar</b>',
    orgNumber: 'ikke et nummer',
  };
  const answer = await visitorTo(app).post('/companies/new', fields);
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toContain('Du er logget ut');
  expect(page).not.toContain('Lenken virker ikke lenger');
  expect(page).toContain('action="/companies/new"');
  expect(hiddenIn(page)).toEqual(fields);
  expectNumberIn(page);
  const again = await visitorAs(app, specialist.id);
  const sent = await again.post('/companies/new', hiddenIn(page));
  expect([sent.status, (await sent.text()).includes('Kafé &lt;b&gt;&amp; Bar')]).toEqual([
    422,
    true,
  ]);
});

test.each(['/company/colleagues', '/admin/users/new'])(
  'an employer’s and an administrator’s form comes back likewise: %s',
  async (path) => {
    const { services } = app;
    await anEmployer(services, (await aCompany(services)).id);
    await anAdministrator(services);
    const answer = await visitorTo(app).post(path, { intent: 'any', words: 'Det jeg skrev her' });
    expect(answer.status).toBe(401);
    expect(hiddenIn(await answer.text()).words).toBe('Det jeg skrev her');
  },
);

test('a file is not put back: the page says to choose it again', async () => {
  const file = new File(['navn'], 'bedrifter.csv', { type: 'text/csv' });
  const answer = await visitorTo(app).upload('/admin/companies/import', { intent: 'read', file });
  const page = await answer.text();
  expect([answer.status, page.includes('velg den på nytt')]).toEqual([401, true]);
  expect(hiddenIn(page)).toEqual({});
});

test('a jobseeker is told in easy words what to do, with the number', async () => {
  const answer = await visitorTo(app).post('/me/searches', { intent: 'ask', what: 'Pakke brød' });
  const page = await answer.text();
  expect(answer.status).toBe(401);
  expect(page).toContain('Åpne lenken i e-posten fra oss');
  expect(page).toContain(`Ring ${app.services.config.PROVIDER_NAME} på`);
  expect(hiddenIn(page).what).toBe('Pakke brød');
  expectNumberIn(page);
});

test.each(['/p/borte', '/a/borte', '/c/borte'])(
  'an ended link says who to ring: %s',
  async (path) => {
    const page = await (await visitorTo(app).get(path)).text();
    expect(page).toContain(`Ring ${app.services.config.PROVIDER_NAME}. Da får du en ny.`);
    expect(page.includes('/sign-in?next=/company')).toBe(path.startsWith('/a/'));
    expectNumberIn(page);
  },
);
