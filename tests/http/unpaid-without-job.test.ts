import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { landedOn } from '~/tests/support/fixtures/posting';
import { anEmployer } from '~/tests/support/fixtures/user';
import { listIn } from '~/tests/support/requirement-list';
import { visitorAs } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { specialistOf, stateOf } = listIn(() => app);
const title = 'Arbeid uten lønn må kunne føre til jobb';
const unpaid = { pay: 'unpaid', contractChance: 'no' } as const;

test('the employer is warned where it is said, once, with what can be chosen instead', async () => {
  const company = await aCompany(app.services);
  const { need } = await aNeed(app.services, company.id, { need: { state: 'draft' } });
  const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
  const page = `/company/needs/${need.id}/afterwards`;
  const answers = { intent: 'next', pay: 'unpaid', contactName: 'Kari Solheim' };
  landedOn(await employer.post(page, { ...answers, contract: 'later' }));
  const warned = await employer.post(page, { ...answers, contract: 'no' });
  expect(warned.status).toBe(422);
  const html = await warned.text();
  expect(html).toContain(title);
  expect(html).toContain('lønn fra første dag');
  expect(html).toContain('name="isToldOfUnpaid"');
  const told = { ...answers, contract: 'no', isToldOfUnpaid: 'on' };
  expect(landedOn(await employer.post(page, told))).toContain('/check');
});

test('the specialist is told on the need, and asks nobody without an exception', async () => {
  const company = await aCompany(app.services);
  const need = await aNeed(app.services, company.id, { need: unpaid });
  const asked = await anAskedProposal(
    app.services,
    { state: 'drafted', askedAt: null },
    { company, need },
  );
  const specialist = await specialistOf(asked);
  expect(await (await specialist.get(`/needs/${need.need.id}`)).text()).toContain(title);
  const page = `/proposals/${asked.proposal.id}`;
  expect(await (await specialist.get(page)).text()).toContain(title);
  const { cardHash } = asked.proposal;
  const { chosenIds, card } = asked.card;
  const ask = { intent: 'ask', cardHash, lead: card.lead, chosenIds: [...chosenIds] };
  const refused = await specialist.post(page, ask);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('href="#isExceptionAsked"');
  expect(await stateOf(asked)).toBe('drafted');
  const withException = { ...ask, isExceptionAsked: 'on' };
  expect((await specialist.post(page, withException)).status).toBe(303);
  expect(await stateOf(asked)).toBe('asked');
});
