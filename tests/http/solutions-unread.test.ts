import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { showQueuedCards } from '~/app/usecases/proposals/show-queued-cards';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { listIn, ownPageOf, togetherPage } from '~/tests/support/requirement-list';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => app.services.clock.set(monday));

const { herBrowser, specialistOf, stateOf } = listIn(() => app);
const monday = '2026-11-23T09:00:00.000Z';
const lifting = 'Vi setter fram en tralle.';
const heading = 'Jobbsøkeren skal få lese løsningen først';

/** She has said yes and then no to one demand; what her specialist writes to it comes after. */
async function aSolvedAfterHerYes(
  identity: { email?: string } = {},
  state: 'consented' | 'queued' = 'consented',
) {
  const specialist = await aSpecialist(app.services);
  const person = await aProfile(app.services, specialist.id, { identity });
  const consentedAt = app.services.clock.now().toISOString();
  const given = { specialist, person };
  const asked = await anAskedProposal(app.services, { state, consentedAt }, given);
  await aGivenConsent(app.services, asked, 'show-card');
  await aTickedList(app.services, asked);
  const visitor = await specialistOf(asked);
  const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
  const text = items.find(({ isWish }) => !isWish)?.text ?? '';
  const no = { 'ticks[0].text': text, 'ticks[0].answer': 'no' };
  await visitor.post(togetherPage(asked), { intent: 'tick', ...no });
  app.services.clock.advance({ minutes: 5 });
  const page = `/proposals/${asked.proposal.id}`;
  const solve = async (how: string) => {
    const noes = { 'noes[0].text': text, 'noes[0].how': how };
    expect((await visitor.post(page, { intent: 'solve-noes', ...noes })).status).toBe(303);
  };
  await solve(lifting);
  // Signed in anew, since a session does not outlast the days that pass here.
  const specialistNow = () => specialistOf(asked);
  const shows = async () => (await (await specialistNow()).post(page, { intent: 'show' })).status;
  const reads = async () => (await (await specialistNow()).get(page)).text();
  return { asked, visitor, page, solve, shows, reads };
}

const readUntilIn = (html: string) => /name="readUntil" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('a solution written after her yes waits two full working days, and says until when', async () => {
  const { asked, visitor, page, reads, shows } = await aSolvedAfterHerYes();
  const html = await reads();
  expect(html).toContain(heading);
  expect(html).toContain('Forslaget kan vises fra torsdag 26. november 2026');
  expect(html).not.toContain('value="show"');
  const refused = await visitor.post(page, { intent: 'show' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Jobbsøkeren har ikke fått tid til å lese løsningen.');
  expect(await (await visitor.get('/desk')).text()).toContain('Jobbsøkeren leser løsningen.');
  const letters = await lettersTo(app.services, asked.person.identity.email ?? '');
  const letter = letters.find(({ kind }) => kind === 'solutions-written');
  expect(letter?.text).toContain('fra torsdag 26. november 2026');
  expect(letter?.text).not.toContain(lifting);
  expect(letter?.link).toContain(`?about=${asked.proposal.id}`);

  app.services.clock.set('2026-11-25T22:00:00.000Z');
  expect(await shows()).toBe(409);
  app.services.clock.set('2026-11-26T08:00:00.000Z');
  expect(await reads()).toContain('value="show"');
  expect(await shows()).toBe(303);
});

test('she says that it is all right with one button, and then it can be shown', async () => {
  const { asked, shows } = await aSolvedAfterHerYes();
  const her = await herBrowser(asked);
  expect(await (await her.get('/me')).text()).toContain('Er dette greit hos');
  const html = await (await her.get(ownPageOf(asked))).text();
  expect(html).toContain('Det er greit</button>');
  const answer = { intent: 'solutions-ok', readUntil: readUntilIn(html) };
  expect((await her.post(ownPageOf(asked), answer)).status).toBe(303);
  expect((await her.post(ownPageOf(asked), answer)).status).toBe(303);
  const after = await (await her.get(ownPageOf(asked))).text();
  expect(after).toContain('Du sa at det er greit mandag 23. november 2026.');
  expect(after).not.toContain('value="solutions-ok"');
  expect(after).toContain('value="dispute-solution"');
  expect(await (await her.get('/me/everything')).text()).toContain('Du sa at det er greit mandag');
  expect(await shows()).toBe(303);
});

test('her word is to what she read: a solution written over meanwhile waits anew', async () => {
  const { asked, shows, solve } = await aSolvedAfterHerYes();
  const her = await herBrowser(asked);
  const readUntil = readUntilIn(await (await her.get(ownPageOf(asked))).text());
  app.services.clock.advance({ minutes: 5 });
  await solve('Vi løfter sammen.');
  await her.post(ownPageOf(asked), { intent: 'solutions-ok', readUntil });
  expect(await (await her.get(ownPageOf(asked))).text()).toContain('value="solutions-ok"');
  expect(await shows()).toBe(409);
});

test('what she said on the telephone is recorded for her, and told to her', async () => {
  const { asked, visitor, page, reads, shows } = await aSolvedAfterHerYes();
  const said = { intent: 'solutions-agreed', readUntil: readUntilIn(await reads()) };
  expect((await visitor.post(page, said)).status).toBe(303);
  const own = await (await (await herBrowser(asked)).get(ownPageOf(asked))).text();
  expect(own).toContain('skrev at du sa det er greit mandag 23. november 2026.');
  expect(await shows()).toBe(303);
});

test('without an e-mail no days pass: she is rung', async () => {
  const { shows, reads } = await aSolvedAfterHerYes({ email: undefined });
  app.services.clock.advance({ days: 14 });
  expect(await reads()).toContain('Jobbsøkeren har ingen e-post hos oss');
  expect(await shows()).toBe(409);
});

test('a card that waits its turn is not shown by itself while she has not read the solution', async () => {
  const { asked } = await aSolvedAfterHerYes({}, 'queued');
  await showQueuedCards(app.services);
  expect(await stateOf(asked)).toBe('queued');
  app.services.clock.set('2026-11-26T08:00:00.000Z');
  await showQueuedCards(app.services);
  expect(await stateOf(asked)).toBe('shown');
});
