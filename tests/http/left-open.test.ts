import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searches } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function someone() {
  const { services } = app;
  const { profile } = await aProfile(services, (await aSpecialist(services)).id);
  return {
    id: profile.id,
    visitor: visitorTo(app, { person: await aPersonLink(services, profile.id) }),
  };
}

const markIn = (page: string) => /name="whosePage" value="([^"]+)"/.exec(page)?.[1];
const formIdIn = (page: string) => /name="formId" value="([^"]+)"/.exec(page)?.[1] ?? '';

const pages = ['/me/searches', '/me/found-jobs', '/me/specialist', '/me/profile'];

test.each(pages)('each form of %s that names no record of hers says whose it is', async (path) => {
  const { visitor } = await someone();
  expect(markIn(await (await visitor.get(path)).text())).toBeDefined();
});

test('a form left open on one person’s page is not taken as another’s', async () => {
  const siri = await someone();
  const oda = await someone();
  const page = await (await siri.visitor.get('/me/searches')).text();
  const form = {
    intent: 'ask',
    formId: formIdIn(page),
    what: 'Pakke brød et rolig sted',
    whosePage: markIn(page) ?? '',
  };
  // Oda’s link was opened in the browser after Siri’s.
  const refused = await oda.visitor.post('/me/searches', form);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('En annen sin side er åpen');
  const kept = (id: string) => app.services.store.read.$count(searches, eq(searches.profileId, id));
  expect(await kept(oda.id)).toBe(0);
  expect((await siri.visitor.post('/me/searches', form)).status).toBe(303);
  expect(await kept(siri.id)).toBe(1);
});
