import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import { proposals } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal, type ProposalFixture } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aPersonLink } from '../support/fixtures/person-link';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const day = 24 * 60;

async function rowOf({ proposal }: ProposalFixture) {
  const { read } = app.services.store;
  const [row] = await read.select().from(proposals).where(eq(proposals.id, proposal.id));
  return row;
}
const herself = async ({ person }: ProposalFixture) =>
  visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
const lastLetter = async ({ specialist }: ProposalFixture) =>
  (await lettersTo(app.services, specialist.email)).at(-1)?.text;

const ring = 'Vil dere ta tilbake at dere vil møtes? Ring';

describe('Her no', () => {
  const no = async () => {
    const asked = await anAskedProposal(app.services);
    const page = `/me/proposals/${asked.proposal.id}`;
    expect((await (await herself(asked)).post(page, { intent: 'no' })).status).toBe(303);
    return { asked, page };
  };

  test('is taken back once of ten sends, and the question waits for her again', async () => {
    const { asked, page } = await no();
    const her = await herself(asked);
    expect(await (await her.get(page)).text()).toContain('Jeg vil svare på nytt');
    const before = (await lettersTo(app.services, asked.specialist.email)).length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => her.post(page, { intent: 'take-back-no' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await rowOf(asked)).toMatchObject({ state: 'asked' });
    expect((await lettersTo(app.services, asked.specialist.email)).length - before).toBe(1);
    expect(await lastLetter(asked)).toContain('ombestemt seg etter et nei');
    const cardHash = asked.proposal.cardHash;
    expect((await her.post(page, { intent: 'yes', cardHash })).status).toBe(303);
    expect(await rowOf(asked)).toMatchObject({ state: 'consented' });
  });

  test('is hers for seven days', async () => {
    const { asked, page } = await no();
    app.services.clock.advance({ minutes: 7 * day });
    const her = await herself(asked);
    expect(await (await her.get(page)).text()).toContain('Angrer du?');
    app.services.clock.advance({ minutes: day });
    const late = await herself(asked);
    expect(await (await late.get(page)).text()).not.toContain('Angrer du?');
    expect((await late.post(page, { intent: 'take-back-no' })).status).toBe(409);
    expect(await rowOf(asked)).toMatchObject({ state: 'declined' });
  });

  test('is not taken back when her specialist has begun another proposal for the same need', async () => {
    const { asked, page } = await no();
    const her = await herself(asked);
    expect(await (await her.get(page)).text()).toContain('Angrer du?');
    await anAskedProposal(app.services, { state: 'drafted' }, asked);
    expect(await (await her.get(page)).text()).not.toContain('Angrer du?');
    expect((await her.post(page, { intent: 'take-back-no' })).status).toBe(409);
    expect(await rowOf(asked)).toMatchObject({ state: 'declined' });
  });

  test('is not taken back by anybody else', async () => {
    const { asked, page } = await no();
    const { asked: other, page: otherPage } = await no();
    const stranger = await herself(other);
    expect((await stranger.post(page, { intent: 'take-back-no' })).status).toBe(404);
    expect(await rowOf(asked)).toMatchObject({ state: 'declined' });
    expect((await stranger.post(otherPage, { intent: 'take-back-no' })).status).toBe(303);
    expect(await rowOf(other)).toMatchObject({ state: 'asked' });
  });
});

describe('Her no after a yes', () => {
  const withdraw = { intent: 'withdraw' };
  const saidYes = async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    return { asked, page: `/me/proposals/${asked.proposal.id}` };
  };

  test('is taken back while the company has read nothing, and she is asked anew', async () => {
    const { asked, page } = await saidYes();
    const her = await herself(asked);
    const before = await (await her.get(`${page}/withdraw`)).text();
    expect(before).toContain('De får ikke vite at du sier nei.');
    const untilOn = formatDate(addDays(osloDateOf(app.services.clock.now()), 7));
    expect(before).toContain(`Du kan ta det tilbake til ${untilOn}.`);
    expect((await her.post(`${page}/withdraw`, withdraw)).status).toBe(303);
    expect(await (await her.get(page)).text()).toContain('Jeg vil svare på nytt');
    expect((await her.post(page, { intent: 'take-back-no' })).status).toBe(303);
    expect(await rowOf(asked)).toMatchObject({ state: 'asked' });
    // The consent she withdrew is not in force again: only her new yes shows anything.
    expect((await her.get(`${page}/withdraw`)).status).toBe(303);
    const cardHash = asked.proposal.cardHash;
    expect((await her.post(page, { intent: 'yes', cardHash })).status).toBe(303);
    expect(await rowOf(asked)).toMatchObject({ state: 'consented' });
  });

  test('stands when the company has read of her, and the page says so before she presses', async () => {
    const shown = await aShownProposal(app.services);
    const page = `/me/proposals/${shown.proposal.id}`;
    const her = await herself(shown);
    const before = await (await her.get(`${page}/withdraw`)).text();
    expect(before).toContain('Bedriften får et brev: «Kandidaten har sagt nei likevel.»');
    expect(before).toContain('Du kan ikke ta det tilbake her.');
    expect((await her.post(`${page}/withdraw`, withdraw)).status).toBe(303);
    expect(await (await her.get(page)).text()).not.toContain('Jeg vil svare på nytt');
    expect((await her.post(page, { intent: 'take-back-no' })).status).toBe(409);
    expect(await rowOf(shown)).toMatchObject({ state: 'withdrawn' });
  });
});

describe('A company’s «not now»', () => {
  const notNow = async () => {
    const shown = await aShownProposal(app.services);
    const boss = await anEmployer(app.services, shown.company.id);
    const page = `/company/proposals/${shown.proposal.id}`;
    const visitor = await visitorAs(app, boss.id);
    const form = { intent: 'not-now', reason: 'other-hours' };
    expect((await visitor.post(page, form)).status).toBe(303);
    return { shown, page, boss, visitor };
  };
  const back = { intent: 'take-back' };

  test('is taken back once, and the proposal waits for its answer again', async () => {
    const { shown, page, visitor } = await notNow();
    expect(await (await visitor.get(page)).text()).toContain('Svar på nytt');
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(page, back)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await rowOf(shown)).toMatchObject({
      state: 'shown',
      answerReason: null,
      answeredAt: null,
    });
    expect(await lastLetter(shown)).toContain('ombestemt seg etter et «ikke nå»');
    expect((await visitor.post(page, { intent: 'yes' })).status).toBe(303);
    expect(await rowOf(shown)).toMatchObject({ state: 'interested' });
  });

  test('stands when the specialist has ended the proposal, or the company has paused the need', async () => {
    const { shown, page, visitor } = await notNow();
    expect(await (await visitor.get(page)).text()).toContain('Svar på nytt');
    const specialist = await visitorAs(app, shown.specialist.id);
    const end = { intent: 'end', reason: 'other' };
    expect((await specialist.post(`/proposals/${shown.proposal.id}`, end)).status).toBe(303);
    expect((await visitor.post(page, back)).status).toBe(404);
    expect(await rowOf(shown)).toMatchObject({ state: 'ended' });

    const paused = await notNow();
    const need = `/company/needs/${paused.shown.need.need.id}`;
    expect(await (await paused.visitor.get(paused.page)).text()).toContain('Svar på nytt');
    expect((await paused.visitor.post(need, { intent: 'pause' })).status).toBe(303);
    expect(await (await paused.visitor.get(paused.page)).text()).not.toContain('Svar på nytt');
    expect((await paused.visitor.post(paused.page, back)).status).toBe(409);
    expect(await rowOf(paused.shown)).toMatchObject({ state: 'not-now' });
  });

  test('is the company’s for five working days', async () => {
    const { shown, page, boss } = await notNow();
    app.services.clock.advance({ minutes: 7 * day });
    const inTime = await visitorAs(app, boss.id);
    expect(await (await inTime.get(page)).text()).toContain('Svar på nytt');
    app.services.clock.advance({ minutes: day });
    const late = await visitorAs(app, boss.id);
    expect(await (await late.get(page)).text()).not.toContain('Svar på nytt');
    expect((await late.post(page, back)).status).toBe(409);
    expect(await rowOf(shown)).toMatchObject({ state: 'not-now' });
  });
});

describe('A company’s yes', () => {
  const saidYes = async () => {
    const shown = await aShownProposal(app.services);
    const boss = await anEmployer(app.services, shown.company.id);
    const page = `/company/proposals/${shown.proposal.id}`;
    const visitor = await visitorAs(app, boss.id);
    expect((await visitor.post(page, { intent: 'yes' })).status).toBe(303);
    return { shown, page, visitor };
  };
  const back = { intent: 'take-back' };

  test('is taken back once while the specialist has not gone on, and she is told', async () => {
    const { shown, page, visitor } = await saidYes();
    const html = await (await visitor.get(page)).text();
    expect(html).toContain('Svar på nytt');
    expect(html).not.toContain(ring);
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(page, back)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await rowOf(shown)).toMatchObject({ state: 'shown', answeredAt: null });
    expect(await lastLetter(shown)).toContain('ombestemt seg etter et ja til å møtes');
  });

  test('stands when the specialist has gone on and asked her', async () => {
    const { shown, page, visitor } = await saidYes();
    const specialist = await visitorAs(app, shown.specialist.id);
    const meet = { intent: 'ask-for-meeting' };
    expect(await (await visitor.get(page)).text()).toContain('Svar på nytt');
    expect((await specialist.post(`/proposals/${shown.proposal.id}`, meet)).status).toBe(303);
    expect(await (await visitor.get(page)).text()).not.toContain('Svar på nytt');
    expect((await visitor.post(page, back)).status).toBe(409);
    expect(await rowOf(shown)).toMatchObject({ state: 'meeting' });
  });
});

test('When a company can no longer take its yes back itself, the page says whom to ring', async () => {
  const shown = await aShownProposal(app.services);
  const boss = await anEmployer(app.services, shown.company.id);
  const page = `/company/proposals/${shown.proposal.id}`;
  await (await visitorAs(app, boss.id)).post(page, { intent: 'yes' });
  app.services.clock.advance({ days: 30 });
  const html = await (await (await visitorAs(app, boss.id)).get(page)).text();
  expect(html).not.toContain('Svar på nytt');
  expect(html).toContain(ring);
  app.services.clock.advance({ days: -30 });
});

test('While a question waits, the page says that more may be asked and whom to ring', async () => {
  const shown = await aShownProposal(app.services);
  const boss = await anEmployer(app.services, shown.company.id);
  const page = `/company/proposals/${shown.proposal.id}`;
  const visitor = await visitorAs(app, boss.id);
  await visitor.post(page, { intent: 'question', question: 'Kan kandidaten starte klokka sju?' });
  const html = await (await visitor.get(page)).text();
  expect(html).toContain('Dere kan spørre om mer imens.');
  expect(html).toContain('Har dere glemt noe, eller haster det? Ring');
});
