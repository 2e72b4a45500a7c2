import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test('pay and place are filled in by the specialist, and a place that is no longer said is refused', async () => {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const company = await aCompany(services, { specialistId: specialist.id });
  const { need } = await aNeed(services, company.id, { need: { pay: null, address: null } });
  const visitor = await visitorAs(app, specialist.id);
  const page = `/needs/${need.id}/complete`;
  const given = { intent: 'save', kind: 'tasks', pay: 'wage', address: 'Storgata 1' };
  const refused = await visitor.post(page, { ...given, municipality: '' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Skriv hvilken kommune arbeidet er i');
  const near = await visitor.post(page, { ...given, municipality: 'Fredriksad' });
  expect([near.status, (await near.text()).includes('keptPlaces')]).toEqual([422, true]);
  expect((await visitor.post(page, { ...given, municipality: 'Råde' })).status).toBe(303);
  const [row] = await services.store.read.select().from(needs).where(eq(needs.id, need.id));
  expect(row).toMatchObject({ pay: 'wage', address: 'Storgata 1', municipality: 'Råde' });
  const shown = await (await visitor.get(`/needs/${need.id}`)).text();
  expect(shown).toContain('Lønnet fra start');
});
