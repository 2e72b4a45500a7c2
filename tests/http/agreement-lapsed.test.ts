import { afterAll, beforeAll, expect, test } from 'vitest';
import { lapseAgreements } from '~/app/usecases/agreements/lapse-agreements';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { findAgreement } from '~/db/repositories/agreements';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { listAudit } from '~/db/repositories/audit';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAgreementInForce } from '~/tests/support/fixtures/agreement-in-force';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aReadyAgreement,
  aSentAgreement,
  whatWasSent,
  type AgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

// Each test has an app of its own, because each moves the clock.
let app: TestApp;
const apps: TestApp[] = [];
const fresh = async () => {
  app = await startTestApp();
  apps.push(app);
};
beforeAll(fresh);
afterAll(() => Promise.all(apps.map((each) => each.close())));

const weeks = (count: number, days = 0) => app.services.clock.advance({ days: count * 7 + days });
const pageOf = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;
const asSpecialist = ({ specialist }: AgreementFixture) => visitorAs(app, specialist.id);
const read = async (fixture: AgreementFixture, path: string) =>
  (await (await asSpecialist(fixture)).get(path)).text();

async function standingOf({ agreementId, person }: AgreementFixture) {
  const { read: db } = app.services.store;
  const events = await listAudit(db, { subject: `agreement:${agreementId}`, limit: 50 });
  return {
    lapsedAt: (await findAgreement(db, agreementId))?.lapsedAt ?? null,
    isWithParties: (await findCurrentVersion(db, agreementId)) !== undefined,
    events: events.filter(({ action }) => action === 'agreement.lapsed').length,
    letters: (await lettersAbout(app.services, person.key)).length,
  };
}

test('a draft is warned of for two weeks, given up after twelve, and nobody is written to', async () => {
  const draft = await aReadyAgreement(app.services);
  const { letters } = await standingOf(draft);
  weeks(9, 6);
  expect(await read(draft, '/desk')).not.toContain('Den går ut');
  weeks(0, 1);
  expect(await read(draft, '/desk')).toContain('Den går ut');
  expect(await read(draft, pageOf(draft))).toContain('Avtalen går ut');
  weeks(1, 6);
  expect(await lapseAgreements(app.services)).toBe(0);
  expect(await read(draft, pageOf(draft))).toContain('name="seenAt"');

  weeks(0, 1);
  // Before anything has run, the page says it already.
  const before = await read(draft, pageOf(draft));
  expect(before).toContain('Avtalen har gått ut');
  expect(before).not.toMatch(/Send til alle|name="seenAt"|Kast utkastet/);
  const rounds = await Promise.all([1, 2, 3].map(() => lapseAgreements(app.services)));
  expect(rounds.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await standingOf(draft)).toEqual({
    lapsedAt: app.services.clock.now().toISOString(),
    isWithParties: false,
    events: 1,
    letters,
  });
  expect(await read(draft, '/desk')).not.toContain(`/agreements/${draft.agreementId}`);
  expect(await read(draft, pageOf(draft))).toContain('Gått ut');
});

test('given up, it is made anew from the same proposal, and the old one stays as it was', async () => {
  const draft = await aReadyAgreement(app.services);
  weeks(12);
  // Also where nothing has run yet.
  const specialist = await asSpecialist(draft);
  const start = `/agreements/new?proposal=${draft.proposal.id}`;
  expect((await specialist.get(start)).status).toBe(200);
  const drafting = { intent: 'draft', proposalId: draft.proposal.id, kind: 'trial' };
  const anew = await specialist.post('/agreements/new', drafting);
  expect(anew.status).toBe(303);
  expect(anew.headers.get('Location')).not.toContain(draft.agreementId);
  expect(await standingOf(draft)).toMatchObject({ events: 1 });
  expect((await specialist.post('/agreements/new', drafting)).headers.get('Location')).toBe(
    anew.headers.get('Location'),
  );
  const proposal = await (await specialist.get(`/proposals/${draft.proposal.id}`)).text();
  expect(proposal).toContain(`href="${anew.headers.get('Location')}"`);
  expect(await read(draft, pageOf(draft))).toContain('Avtalen har gått ut');
});

test('what was sent leaves its parties: links, answers and pages', async () => {
  await fresh();
  const sent = await aSentAgreement(app.services);
  const yes = { intent: 'accept', contentHash: sent.contentHash };
  const asParty = (token: string) => visitorTo(app, { party: token });
  await asParty(sent.tokens.employer).post('/accept', { ...yes, name: 'Kari Solheim' });
  weeks(11);
  const anew = { intent: 'send-link', role: 'jobseeker' };
  expect((await (await asSpecialist(sent)).post(pageOf(sent), anew)).status).toBe(303);
  const { tokens } = await whatWasSent(app.services, sent);
  expect((await visitorTo(app).get(`/a/${tokens.jobseeker}`)).status).toBe(303);
  const { letters } = await standingOf(sent);
  weeks(1);
  const late = await asParty(tokens.jobseeker).post('/accept', { ...yes, name: 'Siri Lunde' });
  expect(late.status).toBe(409);
  expect(await lapseAgreements(app.services)).toBe(1);
  expect(await standingOf(sent)).toMatchObject({ isWithParties: false, events: 1, letters });
  const closed = await visitorTo(app).get(`/a/${tokens.jobseeker}`);
  expect(closed.status).toBe(401);
  expect(await closed.text()).toContain(app.services.config.SUPPORT_PHONE);
  const person = await aPersonLink(app.services, sent.person.profile.id);
  const me = visitorTo(app, { person });
  expect((await me.get(`/me/agreements/${sent.agreementId}`)).status).toBe(404);
  expect(await (await me.get('/me/everything')).text()).toContain('Den er stoppet.');
  const employer = await visitorAs(app, sent.employer.id);
  expect((await employer.get(`/company/agreements/${sent.agreementId}`)).status).toBe(404);
});

test('a change gives it twelve weeks more, and what was given up takes no more', async () => {
  await fresh();
  const draft = await aReadyAgreement(app.services);
  const { agreementId, actor } = draft;
  const save = async (place: string) => {
    const seen = await findAgreement(app.services.store.read, agreementId);
    const at = { agreementId, seenAt: seen?.updatedAt ?? '' };
    return saveAgreement(app.services, actor, at, (terms) => ({ ...terms, place }));
  };
  weeks(11);
  expect((await save('Kirkegata 4, Moss')).ok).toBe(true);
  weeks(11);
  expect(await lapseAgreements(app.services)).toBe(0);
  weeks(1);
  const refused = [
    await save('Et annet sted'),
    await sendAgreement(app.services, actor, agreementId),
  ];
  expect(refused).toEqual([
    expect.objectContaining({ ok: false, code: 'lapsed' }),
    expect.objectContaining({ ok: false, code: 'lapsed' }),
  ]);
});

test('what is in force is not given up', async () => {
  await fresh();
  const inForce = await anAgreementInForce(app.services);
  weeks(30);
  expect(await lapseAgreements(app.services)).toBe(0);
  expect(await standingOf(inForce)).toMatchObject({ lapsedAt: null, isWithParties: true });
});
