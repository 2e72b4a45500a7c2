import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { listIn, ownPageOf } from '~/tests/support/requirement-list';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { herBrowser, specialistOf, stateOf } = listIn(() => app);
const calm = 'tempoet er rolig';
const heading = 'Dette får de ikke vite nå';

test('what she needs and the card leaves out is told to her, and is hers to add', async () => {
  const specialist = await aSpecialist(app.services);
  const conditions = [{ about: 'pace', want: 'calm', strength: 'need' }] as const;
  const person = await aProfile(app.services, specialist.id, {
    facts: { wanted: ['Vaske opp'], conditions: [...conditions] },
  });
  const given = { specialist, person };
  const asked = await anAskedProposal(app.services, {}, given, (one) => one !== 'conditions');
  const page = await (await specialistOf(asked)).get(`/proposals/${asked.proposal.id}`);
  expect(await page.text()).toContain(`Bedriften får ikke vite dette: «${calm}»`);

  const her = await herBrowser(asked);
  const own = ownPageOf(asked);
  const before = await (await her.get(own)).text();
  expect(before).toContain(heading);
  expect(before).toContain(`href="${own}/change#needs"`);
  const form = await (await her.get(`${own}/change`)).text();
  expect(form).toContain(heading);
  const { id = '' } = asked.card.draft.items.find(({ text }) => text === calm) ?? {};
  const { cardHash } = asked.proposal;
  const keep = [...asked.card.chosenIds, id];
  expect((await her.post(`${own}/change`, { intent: 'send', cardHash, keep })).status).toBe(303);
  const after = await (await her.get(own)).text();
  expect(after).toContain(calm);
  expect(after).not.toContain(heading);
  // A yes to what she read before is no yes to this.
  expect((await her.post(own, { intent: 'yes', cardHash })).status).toBe(409);
  expect(await stateOf(asked)).toBe('asked');
});
