import { afterAll, beforeAll, expect, test } from 'vitest';
import { callBackAgreement } from '~/app/usecases/agreements/call-back-agreement';
import { findAgreement } from '~/db/repositories/agreements';
import { listAudit } from '~/db/repositories/audit';
import { startTestApp, type TestApp } from '../support/app';
import { aReadyAgreement, aSentAgreement } from '../support/fixtures/sent-agreement';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const throwAway = { intent: 'throw-away' };
const isThere = async (id: string) =>
  (await findAgreement(app.services.store.read, id)) !== undefined;

test('a draft nobody has seen is thrown away, and an agreement of another kind begun', async () => {
  const { agreementId, specialist, proposal } = await aReadyAgreement(app.services);
  const visitor = await visitorAs(app, specialist.id);
  const page = `/agreements/${agreementId}`;
  expect(await (await visitor.get(page)).text()).toContain('Kast utkastet');
  await visitor.post('/drafts', { intent: 'keep', place: page, purpose: 'Skrevet forgjeves.' });
  const thrown = await visitor.post(page, throwAway);
  expect([thrown.status, thrown.headers.get('location')]).toEqual([
    303,
    `/proposals/${proposal.id}`,
  ]);
  expect(await isThere(agreementId)).toBe(false);
  expect((await visitor.get(page)).status).toBe(404);
  const events = await listAudit(app.services.store.read, {
    ...{ subject: `agreement:${agreementId}`, limit: 10 },
  });
  expect(events.map(({ action }) => action)).toContain('agreement.thrown-away');

  const start = `/agreements/new?proposal=${proposal.id}`;
  expect((await visitor.get(start)).status).toBe(200);
  const again = await visitor.post(start, {
    intent: 'draft',
    proposalId: proposal.id,
    kind: 'jobTaste',
  });
  expect(again.status).toBe(303);
  expect(again.headers.get('location')).not.toBe(page);
});

test('what the parties have had is not thrown away, also when it was called back', async () => {
  const { agreementId, actor, specialist } = await aSentAgreement(app.services);
  const visitor = await visitorAs(app, specialist.id);
  const page = `/agreements/${agreementId}`;
  for (const isCalledBack of [false, true]) {
    if (isCalledBack) await callBackAgreement(app.services, actor, agreementId);
    const html = await (await visitor.get(page)).text();
    expect(html.includes('Kall tilbake avtalen')).toBe(!isCalledBack);
    expect(html).not.toContain('Kast utkastet');
    const refused = await visitor.post(page, throwAway);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Partene har fått avtalen.');
  }
  expect(await isThere(agreementId)).toBe(true);
});

test("a colleague's draft is nobody else's to throw away", async () => {
  const { agreementId } = await aReadyAgreement(app.services);
  const other = await visitorAs(app, (await aSpecialist(app.services)).id);
  expect((await other.post(`/agreements/${agreementId}`, throwAway)).status).toBe(404);
  expect(await isThere(agreementId)).toBe(true);
});
