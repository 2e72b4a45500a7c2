import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { revokePartyLink } from '~/app/usecases/agreements/revoke-party-link';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { listAudit } from '~/db/repositories/audit';
import { users } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAgreementInForce } from '~/tests/support/fixtures/agreement-in-force';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aSentAgreement,
  whatWasSent,
  type SentAgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asParty = (token: string) => visitorTo(app, { party: token });
const yes = ({ contentHash }: SentAgreementFixture, name: string) => ({
  intent: 'accept',
  contentHash,
  name,
});

async function tend(sent: SentAgreementFixture, intent: string, role: string) {
  const specialist = await visitorAs(app, sent.specialist.id);
  return specialist.post(`/agreements/${sent.agreementId}`, { intent, role });
}
async function pageOf(sent: SentAgreementFixture) {
  const specialist = await visitorAs(app, sent.specialist.id);
  return (await specialist.get(`/agreements/${sent.agreementId}`)).text();
}
async function eventsOf({ agreementId }: SentAgreementFixture, action: string) {
  const { read } = app.services.store;
  const all = await listAudit(read, { subject: `agreement:${agreementId}`, limit: 50 });
  return all.filter((event) => event.action === action);
}
async function askedIn({ person }: SentAgreementFixture) {
  const letters = await lettersAbout(app.services, person.key);
  return letters.filter(({ kind }) => kind === 'agreement-to-accept');
}

test('one link is stopped: it leads nowhere and says whom to ring, and the other works', async () => {
  const sent = await aSentAgreement(app.services);
  const { tokens, specialist } = sent;
  expect(await pageOf(sent)).toContain('Stopp lenken');
  expect((await tend(sent, 'revoke-link', 'employer')).status).toBe(303);

  const stopped = [
    await visitorTo(app).get(`/a/${tokens.employer}`),
    await asParty(tokens.employer).get('/accept'),
    await asParty(tokens.employer).get('/accept/pdf'),
    await asParty(tokens.employer).post('/accept', yes(sent, 'Kari Solheim')),
  ];
  expect(stopped.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  const never = await visitorTo(app).get('/a/never-made');
  const [first] = stopped;
  const words = await first!.text();
  expect(words).toContain('Lenken virker ikke lenger');
  expect(words).toContain(app.services.config.SUPPORT_PHONE);
  // Nobody learns from it that it once worked.
  const bare = (html: string) => html.replaceAll(/nonce="[^"]*"/g, '');
  expect(bare(words)).toBe(bare(await never.text()));

  expect((await asParty(tokens.jobseeker).post('/accept', yes(sent, 'Siri Lunde'))).status).toBe(
    303,
  );
  const events = await eventsOf(sent, 'link.revoked');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ actor: `user:${specialist.id}` });
  const page = await pageOf(sent);
  expect(page).toContain('Du stoppet lenken');
  expect(page).not.toContain('Stopp lenken');
  expect((await tend(sent, 'revoke-link', 'employer')).status).toBe(409);
});

test('an answer under way on a link that is stopped does not count', async () => {
  const sent = await aSentAgreement(app.services);
  const { agreementId, actor, contentHash } = sent;
  const version = await findCurrentVersion(app.services.store.read, agreementId);
  const parties = await listParties(app.services.store.read, version?.id ?? '');
  const { id } = parties.find(({ party }) => party === 'employer')!;
  const stop = { agreementId, role: 'employer' } as const;
  expect((await revokePartyLink(app.services, actor, stop)).ok).toBe(true);
  const as = { name: 'Kari Solheim' };
  const late = { partyId: id, contentHash, as, by: `party:${id}` } as const;
  expect(await acceptAgreement(app.services, late)).toMatchObject({ ok: false, code: 'not-open' });
});

test('a new link goes to one party alone, and the one before ends', async () => {
  const sent = await aSentAgreement(app.services);
  await asParty(sent.tokens.jobseeker).post('/accept', yes(sent, 'Siri Lunde'));
  await tend(sent, 'revoke-link', 'employer');
  app.services.clock.advance({ minutes: 1 });
  expect((await tend(sent, 'send-link', 'employer')).status).toBe(303);

  const letters = await askedIn(sent);
  expect(letters.map(({ to }) => to).sort()).toEqual(
    [sent.person.identity.email, sent.employer.email, sent.employer.email].sort(),
  );
  expect(letters.every(({ text }) => !text.includes('Avtalen er endret'))).toBe(true);
  const { tokens } = await whatWasSent(app.services, sent);
  expect(tokens.employer).not.toBe(sent.tokens.employer);
  expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
  const answer = await asParty(tokens.employer).post('/accept', yes(sent, 'Kari Solheim'));
  expect(answer.status).toBe(303);
  expect(await eventsOf(sent, 'agreement.sent-to-one')).toHaveLength(1);
  expect(await pageOf(sent)).toContain('Godta som siste part');
});

test('pressed at once, one letter goes', async () => {
  const sent = await aSentAgreement(app.services);
  const presses = [1, 2, 3].map(() => tend(sent, 'send-link', 'employer'));
  expect((await Promise.all(presses)).map(({ status }) => status)).toEqual([303, 303, 303]);
  const letters = await askedIn(sent);
  const events = await eventsOf(sent, 'agreement.sent-to-one');
  expect(letters).toHaveLength(2 + events.length);
  const opens = letters.map(async ({ text }) => {
    const token = /\/a\/([\w-]+)/.exec(text)?.[1] ?? '';
    return (await visitorTo(app).get(`/a/${token}`)).status;
  });
  expect((await Promise.all(opens)).filter((status) => status === 303)).toHaveLength(2);
});

test('who was stopped may still answer on a page of her own, and in a meeting', async () => {
  const sent = await aSentAgreement(app.services);
  await tend(sent, 'revoke-link', 'employer');
  await tend(sent, 'revoke-link', 'jobseeker');
  const own = await (
    await visitorAs(app, sent.employer.id)
  ).post(`/company/agreements/${sent.agreementId}`, { intent: 'answer' });
  expect(own.status).toBe(303);
  const meeting = { intent: 'accept-in-meeting', contentHash: sent.contentHash };
  const said = { role: 'jobseeker', reason: 'needs-help', name: 'Siri Lunde', witness: 'Ola Moe' };
  const specialist = await visitorAs(app, sent.specialist.id);
  const kept = await specialist.post(`/agreements/${sent.agreementId}`, { ...meeting, ...said });
  expect(kept.status).toBe(303);
  expect(await pageOf(sent)).toContain('Vitne: Ola Moe.');
});

test('no link is stopped or sent once the party has answered, or all have', async () => {
  const sent = await aSentAgreement(app.services);
  await asParty(sent.tokens.employer).post('/accept', yes(sent, 'Kari Solheim'));
  const inForce = await anAgreementInForce(app.services);
  for (const intent of ['revoke-link', 'send-link']) {
    const late = [await tend(sent, intent, 'employer'), await tend(inForce, intent, 'jobseeker')];
    for (const answer of late) {
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain('Lenken kunne ikke stoppes eller sendes.');
    }
  }
  expect(await askedIn(sent)).toHaveLength(2);
});

test('nobody who is shut out is sent one', async () => {
  const sent = await aSentAgreement(app.services);
  await app.services.store.transaction(async (tx) => {
    await tx
      .update(users)
      .set({ suspendedAt: app.services.clock.now().toISOString() })
      .where(eq(users.id, sent.employer.id));
  });
  const answer = await tend(sent, 'send-link', 'employer');
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Vi har ingen e-postadresse å sende lenken til.');
});

test('after her consent is taken back nothing is sent', async () => {
  const sent = await aSentAgreement(app.services);
  const person = await aPersonLink(app.services, sent.person.profile.id);
  const withdraw = `/me/proposals/${sent.proposal.id}/withdraw`;
  await visitorTo(app, { person }).post(withdraw, { intent: 'withdraw' });
  expect((await tend(sent, 'send-link', 'employer')).status).toBe(409);
});

test("the links of another specialist's agreement are not found", async () => {
  const sent = await aSentAgreement(app.services);
  const other = await visitorAs(app, (await aSpecialist(app.services)).id);
  for (const intent of ['revoke-link', 'send-link']) {
    const answer = await other.post(`/agreements/${sent.agreementId}`, {
      intent,
      role: 'employer',
    });
    expect(answer.status).toBe(404);
  }
  expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(303);
});

// Last, because it moves the clock.
test('one that was not stopped is replaced too, also after it has run out', async () => {
  const sent = await aSentAgreement(app.services);
  app.services.clock.advance({ days: 15 });
  expect((await visitorTo(app).get(`/a/${sent.tokens.jobseeker}`)).status).toBe(401);
  expect(await pageOf(sent)).toContain('Lenken virker ikke lenger.');
  expect((await tend(sent, 'send-link', 'jobseeker')).status).toBe(303);
  const { tokens } = await whatWasSent(app.services, sent);
  expect((await visitorTo(app).get(`/a/${tokens.jobseeker}`)).status).toBe(303);
  expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
});
