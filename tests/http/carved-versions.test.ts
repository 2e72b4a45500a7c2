import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditDetails, carvedJobs, chores } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aChoreList } from '../support/fixtures/chore-list';
import { aCompany } from '../support/fixtures/company';
import { aProfile } from '../support/fixtures/profile';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/**
 * A job of one task for somebody, at a company whose colleagues have put in a chore that is kept.
 */
async function aJob() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id);
  const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
  const user = await anEmployer(services, company.id);
  const job = await aCarvedJob(
    services,
    { person, company, specialist },
    { tasks: [{ task: { id: 'a', title: 'Vaske opp', hoursPerWeek: 4 }, move: 'carve' }] },
  );
  const jobs = `/profiles/${person.profile.id}/jobs`;
  const address = `/c/${await aChoreList(services, company.id, user.id)}`;
  const visitor = await visitorAs(app, specialist.id);
  const employer = await visitorAs(app, user.id);
  return { jobs, job, path: `${jobs}/${job}`, visitor, employer, address, company };
}

const pageOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

test('A job is copied, changed, and the two stand beside each other', async () => {
  const { jobs, job, path, visitor } = await aJob();
  const copyId = app.services.newId();
  for (const _ of [1, 2]) {
    const copied = await visitor.post(path, { intent: 'copy', formId: copyId });
    expect(copied.headers.get('location')).toBe(`${jobs}/${copyId}`);
  }
  const rows = await app.services.store.read.select().from(carvedJobs);
  expect(rows.filter(({ id }) => id === copyId)).toHaveLength(1);

  const copy = `${jobs}/${copyId}`;
  const html = await pageOf(visitor, copy);
  const added = { intent: 'add-seen', title: 'Rydde lager', seenHours: '2' };
  const formId = app.services.newId();
  await visitor.post(copy, { ...added, formId, version: versionOn(html) });

  expect(await pageOf(visitor, path)).toContain(`compare?one=${job}&amp;other=${copyId}`);
  const both = await pageOf(visitor, `${jobs}/compare?one=${job}&other=${copyId}`);
  expect(both).toContain('4 timer i uka');
  expect(both).toContain('6 timer i uka');
  expect(both).toMatch(/Rydde lager[^]*Ikke med[^]*2 timer/);
  expect(await pageOf(visitor, path)).not.toContain('Rydde lager</');
});

test('A job of nobody’s, or of another specialist’s, is not compared or copied', async () => {
  const { jobs, job, path, visitor } = await aJob();
  expect((await visitor.get(`${jobs}/compare?one=${job}&other=none`)).status).toBe(404);
  const stranger = await visitorAs(app, (await aSpecialist(app.services)).id);
  expect((await stranger.get(`${jobs}/compare?one=${job}&other=${job}`)).status).toBe(404);
  const copied = await stranger.post(path, { intent: 'copy', formId: app.services.newId() });
  expect(copied.status).toBe(404);
});

test('What colleagues have put in stands on the company’s page, and is added to a job', async () => {
  const { path, visitor, employer, address, company } = await aJob();
  const anybody = visitorTo(app);
  const choreId = await formIdOn(await anybody.get(address));
  const chore = { text: 'Makulere papirer', place: 'Lønn', minutes: '120', rhythm: 'weekly' };
  await anybody.post(address, { intent: 'put-in', formId: choreId, ...chore });
  expect(await pageOf(visitor, path)).not.toContain('Makulere papirer');
  await employer.post('/company/chores', { intent: 'keep', choreId });

  expect(await pageOf(visitor, `/companies/${company.id}`)).toContain('Makulere papirer');
  const html = await pageOf(visitor, path);
  expect(html).toContain('Småjobber kollegene har samlet');
  const hours = /name="title" value="Makulere papirer"[^]*?name="seenHours" value="([^"]+)"/.exec(
    html,
  )?.[1];
  expect(hours).toBe('2');
  const added = { intent: 'add-seen', title: 'Makulere papirer', seenHours: hours ?? '' };
  const sent = { ...added, formId: app.services.newId(), version: versionOn(html) };
  expect((await visitor.post(path, sent)).status).toBe(303);
  expect(await pageOf(visitor, path)).toContain('6 timer i uka');
});

test('Nothing of who put a chore in is kept', async () => {
  const { address } = await aJob();
  const anybody = visitorTo(app);
  const formId = await formIdOn(await anybody.get(address));
  const chore = { text: 'Vanne plantene', minutes: '10', rhythm: 'weekly' };
  await anybody.post(address, { intent: 'put-in', formId, ...chore });
  const { read } = app.services.store;
  const [row] = (await read.select().from(chores)).filter(({ id }) => id === formId);
  expect(Object.keys(row ?? {}).sort()).toEqual(
    [
      'concept',
      'createdAt',
      'id',
      'listId',
      'minutes',
      'needId',
      'place',
      'rhythm',
      'state',
      'text',
    ].sort(),
  );
  expect(JSON.stringify(await read.select().from(auditDetails))).not.toContain('127.0.0.1');
});
