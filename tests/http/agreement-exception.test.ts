import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { findAgreement } from '~/db/repositories/agreements';
import { agreements } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aReadyAgreement, type AgreementFixture } from '~/tests/support/fixtures/sent-agreement';
import { anAdministrator } from '~/tests/support/fixtures/user';
import { visitorAs } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const pageOf = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;

describe('an exception', () => {
  const longTrial = { endOn: '2027-03-21', reasonForException: 'KANARI-grunn' };

  test('waits for an administrator, who sees dates and no content', async () => {
    const ready = await aReadyAgreement(app.services, { terms: longTrial });
    const specialist = await visitorAs(app, ready.specialist.id);
    expect((await specialist.post(pageOf(ready), { intent: 'send' })).status).toBe(409);
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const list = await (await administrator.get('/admin/agreements')).text();
    expect(list).toContain('Lengre enn tolv uker');
    expect(list).not.toMatch(/KANARI|Siri|Pakke|Vaske/);
    const seenAt = (await findAgreement(app.services.store.read, ready.agreementId))?.updatedAt;
    const approval = { intent: 'approve', agreementId: ready.agreementId, seenAt: seenAt ?? '' };
    const empty = await administrator.post('/admin/agreements', approval);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv en grunn.');
    const reason = 'Sesongen er lengre enn tolv uker.';
    const yes = await administrator.post('/admin/agreements', { ...approval, reason });
    expect(yes.status).toBe(303);
    expect((await specialist.post(pageOf(ready), { intent: 'send' })).status).toBe(303);
  });

  test('approved for one text is not approved for the next', async () => {
    const ready = await aReadyAgreement(app.services, { terms: longTrial });
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const { agreementId } = ready;
    const before = await findAgreement(app.services.store.read, agreementId);
    const seenAt = before?.updatedAt ?? '';
    const approval = { intent: 'approve', agreementId, seenAt, reason: 'Sesongen er lang.' };
    app.services.clock.advance({ minutes: 1 });
    await administrator.post('/admin/agreements', approval);
    const specialist = await visitorAs(app, ready.specialist.id);
    const edit = { ...formOfTerms({ ...soundTrial, ...longTrial, endOn: '2027-05-30' }) };
    await specialist.post(pageOf(ready), { ...edit, intent: 'save', seenAt });
    expect((await findAgreement(app.services.store.read, agreementId))?.approvedAt).toBeNull();
    const late = await administrator.post('/admin/agreements', approval);
    expect(late.status).toBe(409);
  });
});

test('no word of it lies open in the database', async () => {
  const rows = await app.services.store.read.select().from(agreements);
  const bytes = rows.map(({ terms }) => Buffer.from(terms).toString('latin1')).join();
  expect(rows.length).toBeGreaterThan(0);
  expect(bytes).not.toMatch(/Siri|Vaske|KANARI/);
  expect(app.services.logged.join('\n')).not.toMatch(/Siri|KANARI/);
});
