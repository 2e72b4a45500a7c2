import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { bakeryAnswers, landedOn, startPosting } from '../support/fixtures/posting';
import { anEmployer } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test('who does a task today is asked, kept and read back to the company', async () => {
  const company = await aCompany(app.services);
  const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
  const when = await startPosting(employer);
  const about = landedOn(await employer.post(when, { intent: 'next', movable: 'yes' }));
  const asked = await (await employer.get(about)).text();
  expect(asked).toContain('Hvem gjør det i dag?');
  const answers = { intent: 'next', ...bakeryAnswers.about, doneBy: 'kokken' };
  landedOn(await employer.post(about, answers));
  expect(await (await employer.get(about)).text()).toContain('value="kokken"');
  const check = about.replace(/\/tasks\/.*/, '/check');
  expect(await (await employer.get(check)).text()).toContain('Gjøres i dag av kokken');
});
