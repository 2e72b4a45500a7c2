import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const herBrowser = async ({ person }: ProposalFixture) =>
  visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });

async function aConsent() {
  const at = '2026-11-23T08:00:00.000Z';
  const shown = await anAskedProposal(app.services, { state: 'shown', shownAt: at });
  const consent = await aGivenConsent(app.services, shown, 'show-card');
  return { shown, page: `/me/consents/${consent.id}` };
}

describe('the receipt of a consent', () => {
  test('says what, to whom, when, how and until when, and is found from all we have', async () => {
    const { shown, page } = await aConsent();
    const me = await herBrowser(shown);
    expect(await (await me.get('/me/everything')).text()).toContain(`href="${page}"`);
    const html = await (await me.get(page)).text();
    for (const text of [
      shown.company.name,
      'At de får lese om deg, uten navn',
      '23. november 2026 kl. 09.00',
      'På din egen side.',
      'mandag 24. mai 2027',
      shown.card.card.lead,
    ]) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('<script');
  });

  test('keeps no text once she has taken it back, and says when she did', async () => {
    const { shown, page } = await aConsent();
    const own = { profileId: shown.person.profile.id, proposalId: shown.proposal.id };
    await withdrawConsent(app.services, own, { how: 'link' });
    const html = await (await (await herBrowser(shown)).get(page)).text();
    expect(html).toContain('Du sa nei likevel 23. november 2026');
    expect(html).toContain('Vi har ikke teksten lenger.');
    expect(html).not.toContain(shown.card.card.lead);
    expect(html).not.toContain('/withdraw');
  });

  test('is hers alone', async () => {
    const { page } = await aConsent();
    const { shown } = await aConsent();
    expect((await (await herBrowser(shown)).get(page)).status).toBe(404);
  });
});
