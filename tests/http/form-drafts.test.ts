import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formDrafts } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aReadyAgreement } from '~/tests/support/fixtures/sent-agreement';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { formsOn } from '~/tests/support/forms-on';
import { visitorAs, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const written = 'Skrevet i heisen uten dekning';
const notSaved = 'Det er ikke lagret ennå.';

/** A specialist with a person, a company and a need of it. */
async function aScene() {
  const specialist = await aSpecialist(app.services);
  const { profile } = await aProfile(app.services, specialist.id);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  const { need, tasks } = await aNeed(app.services, company.id);
  const visitor = await visitorAs(app, specialist.id);
  return { specialist, profile, company, need, task: tasks[0], visitor };
}

type Scene = Awaited<ReturnType<typeof aScene>>;

const send = (visitor: Visitor, place: string, fields: Record<string, string>) =>
  visitor.post('/drafts', { intent: 'keep', place, ...fields });
/** Sends what is written so far, and sees that it was kept. */
async function keep(...sent: Parameters<typeof send>) {
  expect((await send(...sent)).status).toBe(204);
}
const textOf = async (visitor: Visitor, page: string) => (await visitor.get(page)).text();
const draftsOf = async (userId: string) =>
  (await app.services.store.read.select().from(formDrafts)).filter((row) => row.userId === userId);

/** Fills in the form of a page as it stands, and saves it. */
async function save(visitor: Visitor, page: string): Promise<Response> {
  const form = formsOn(await textOf(visitor, page)).find(({ intents }) => intents.includes('save'));
  const fields = form?.fields.filter(({ kind }) => kind !== 'picked') ?? [];
  const given = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  return visitor.post(page, { ...given, intent: 'save' });
}

const pages: readonly [string, string, (scene: Scene) => string][] = [
  ['a block of a profile', 'wish', ({ profile }) => `/profiles/${profile.id}/edit?block=wish`],
  ['a need', 'whyNow', ({ need }) => `/needs/${need.id}/complete`],
  ['a task', 'adaptations', ({ need, task }) => `/needs/${need.id}/complete?task=${task?.id}`],
  ['a workplace', 'points.wage.note', ({ need }) => `/needs/${need.id}/analysis`],
  [
    'a complex task',
    'answers.steps',
    ({ need, task }) => `/needs/${need.id}/analysis/tasks/${task?.id}`,
  ],
  ['a vague demand', 'demands[0].what', ({ need }) => `/needs/${need.id}/demands`],
  ['a contact', 'note', ({ company }) => `/companies/${company.id}/log`],
  ['a told need', 'tasks[0].title', ({ company }) => `/companies/${company.id}/need`],
];

describe('what is written in a long form and not saved', () => {
  test.each(pages)('stands there again where it was left: %s', async (_, field, pageOf) => {
    const scene = await aScene();
    const page = pageOf(scene);
    expect(await textOf(scene.visitor, page)).toContain(`name="${field}"`);
    await keep(scene.visitor, page, { [field]: written });
    const again = await textOf(scene.visitor, page);
    expect(again).toContain(written);
    expect(again).toContain(notSaved);
  });

  test('stands there again in an agreement', async () => {
    const { agreementId, specialist } = await aReadyAgreement(app.services);
    const visitor = await visitorAs(app, specialist.id);
    const page = `/agreements/${agreementId}`;
    await keep(visitor, page, { purpose: written });
    const again = await textOf(visitor, page);
    expect(again).toContain(written);
    expect(again).toContain(notSaved);
  });

  test('changes no record, and is gone when it is saved', async () => {
    const { visitor, profile, specialist } = await aScene();
    const page = `/profiles/${profile.id}/edit?block=wish`;
    await keep(visitor, page, { wish: written });
    const waiting = await textOf(visitor, `/profiles/${profile.id}`);
    expect(waiting).not.toContain(written);
    expect(waiting).toMatch(
      /Ikke lagret ennå: [^,<]+, skrevet 23\. november 2026 kl\. \d\d\.\d\d\./,
    );
    expect(waiting).toContain(`href="${page}">Skriv ferdig og lagre`);
    expect((await save(visitor, page)).status).toBe(303);
    expect(await textOf(visitor, `/profiles/${profile.id}`)).not.toContain('Ikke lagret ennå');
    expect(await textOf(visitor, `/profiles/${profile.id}`)).toContain(written);
    expect(await textOf(visitor, page)).not.toContain(notSaved);
    expect(await draftsOf(specialist.id)).toEqual([]);
  });

  test('is thrown away when she says so, and the saved words stand there', async () => {
    const { visitor, company } = await aScene();
    const page = `/companies/${company.id}/log`;
    await keep(visitor, page, { note: written });
    expect(await textOf(visitor, page)).toContain(written);
    const thrown = await visitor.post('/drafts', { intent: 'drop', place: page });
    expect([thrown.status, thrown.headers.get('Location')]).toEqual([303, page]);
    expect(await textOf(visitor, page)).not.toContain(written);
  });

  test('never writes over what a colleague has saved meanwhile', async () => {
    const { visitor, need } = await aScene();
    const page = `/needs/${need.id}/analysis`;
    await keep(visitor, page, { fromVersion: '0', buddyWho: written });
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await save(colleague, page)).status).toBe(303);
    const late = await save(visitor, page);
    expect(late.status).toBe(409);
    const answer = await late.text();
    expect(answer).toContain('En annen har lagret mens du skrev');
    expect(answer).toContain(written);
  });

  test('is read by nobody else', async () => {
    const { visitor, need } = await aScene();
    const page = `/needs/${need.id}/analysis`;
    await keep(visitor, page, { buddyWho: written });
    expect(await textOf(visitor, page)).toContain(written);
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    const theirs = await textOf(colleague, page);
    expect(theirs).toContain('name="buddyWho"');
    expect(theirs).not.toContain(written);
  });

  test("is not kept about a colleague's person, or on a page without such a form", async () => {
    const { profile } = await aScene();
    const colleague = await aSpecialist(app.services);
    const visitor = await visitorAs(app, colleague.id);
    for (const place of [
      `/profiles/${profile.id}/edit?block=wish`,
      `/companies/any/need?person=${profile.id}&found=any`,
      '/agreements/any',
      '/desk',
      'https://elsewhere.example/needs/any/demands',
      '',
    ]) {
      const answer = await send(visitor, place, { wish: written });
      expect([place, answer.status]).toEqual([place, 404]);
    }
    expect(await draftsOf(colleague.id)).toEqual([]);
  });

  test('is unreadable in the files of the database', async () => {
    const { visitor, profile, need, specialist } = await aScene();
    const secret = 'Kanarifuglen Quetzal';
    await keep(visitor, `/profiles/${profile.id}/edit?block=wish`, { wish: secret });
    await keep(visitor, `/needs/${need.id}/analysis`, { buddyWho: secret });
    expect(await draftsOf(specialist.id)).toHaveLength(2);
    expect(await textOf(visitor, `/needs/${need.id}/analysis`)).toContain(secret);
    const { folder } = app.services;
    const files = readdirSync(folder);
    expect(files.some((file) => readFileSync(join(folder, file)).includes(need.id))).toBe(true);
    for (const file of files) {
      expect(readFileSync(join(folder, file)).includes('Quetzal')).toBe(false);
    }
  });

  test('is gone after two weeks', async () => {
    const { visitor, company, specialist } = await aScene();
    const page = `/companies/${company.id}/log`;
    await keep(visitor, page, { note: written });
    app.services.clock.advance({ days: 13 });
    const inTime = await visitorAs(app, specialist.id);
    expect(await textOf(inTime, page)).toContain(written);
    app.services.clock.advance({ days: 2 });
    const later = await visitorAs(app, specialist.id);
    expect(await textOf(later, page)).not.toContain(written);
    await keep(later, `/companies/${company.id}/need`, { address: written });
    expect((await draftsOf(specialist.id)).map(({ place }) => place)).toEqual([
      `/companies/${company.id}/need`,
    ]);
  });

  test('is refused when it is longer than any of our forms', async () => {
    const { visitor, company, specialist } = await aScene();
    const page = `/companies/${company.id}/log`;
    expect((await send(visitor, page, { note: 'a'.repeat(100_001) })).status).toBe(422);
    expect(await draftsOf(specialist.id)).toEqual([]);
  });
});
