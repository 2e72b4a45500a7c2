import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareMail } from '~/app/mail/prepare-mail';
import { listConsentsOfPerson } from '~/db/repositories/consents';
import { enqueueMail } from '~/db/repositories/outbox';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { auditEvents, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { anEmployer } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, visitorTo, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function herBrowser({ person }: ProposalFixture): Promise<Visitor> {
  return visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
}

const pageOf = ({ proposal }: ProposalFixture) => `/me/proposals/${proposal.id}`;

async function stateOf({ proposal }: ProposalFixture) {
  const now = await findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);
  return now?.state;
}

async function consentsOf({ person }: ProposalFixture) {
  return listConsentsOfPerson(app.services.store.read, person.profile.id);
}

describe('taking a yes back', () => {
  test('ends consent, proposal and name in one press, with a receipt without content', async () => {
    const shown = await anAskedProposal(app.services, { state: 'meeting' });
    await aGivenConsent(app.services, shown, 'show-card');
    await aGivenConsent(app.services, shown, 'disclose-name');
    const me = await herBrowser(shown);
    const question = await (await me.get(`${pageOf(shown)}/withdraw`)).text();
    expect(question).toContain('Vil du si nei likevel?');
    expect(await stateOf(shown)).toBe('meeting');

    const response = await me.post(`${pageOf(shown)}/withdraw`, { intent: 'withdraw' });
    expect(await stateOf(shown)).toBe('withdrawn');
    const consents = await consentsOf(shown);
    expect(consents.every(({ withdrawnAt, disclosed }) => withdrawnAt && !disclosed)).toBe(true);
    const receipt = await (await me.follow(response)).text();
    expect(receipt).toContain('Dette er kvitteringen din.');
    expect(receipt).not.toContain(shown.card.card.lead);
    const again = await me.post(`${pageOf(shown)}/withdraw`, { intent: 'withdraw' });
    expect(again.status).toBe(303);
  });

  test('of what nobody has read tells nobody, and says so beforehand', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    const manager = await anEmployer(app.services, asked.company.id);
    const me = await herBrowser(asked);
    expect(await (await me.get(`${pageOf(asked)}/withdraw`)).text()).toContain(
      'Bedriften har ikke sett noe.',
    );
    await me.post(`${pageOf(asked)}/withdraw`, { intent: 'withdraw' });
    expect(await lettersTo(app.services, manager.email)).toEqual([]);
  });

  test('takes the card from the company’s page and stops the letters not yet sent', async () => {
    const now = '2026-11-23T08:00:00.000Z';
    const shown = await anAskedProposal(app.services, { state: 'shown', shownAt: now });
    await aGivenConsent(app.services, shown, 'show-card');
    const about = { key: shown.person.key, proposalId: shown.proposal.id };
    const letter = { to: 'kari@example.test', subject: 'Nytt', html: 'KANARI', text: 'KANARI' };
    const mail = prepareMail(app.services, 'proposal-shown', letter, about);
    await app.services.store.transaction((tx) => enqueueMail(tx, mail));
    const manager = await anEmployer(app.services, shown.company.id);
    const employer = await visitorAs(app, manager.id);
    const page = `/company/proposals/${shown.proposal.id}`;
    expect(await (await employer.get(page)).text()).toContain(shown.card.card.lead);

    await (await herBrowser(shown)).post(`${pageOf(shown)}/withdraw`, { intent: 'withdraw' });
    for (const path of [page, `${page}.data`]) {
      const response = await employer.get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain(shown.card.card.lead);
    }
    const [row] = await app.services.store.read.select().from(outbox).where(eq(outbox.id, mail.id));
    expect(row).toMatchObject({ state: 'cancelled', letter: null });
    const [told, ...more] = await lettersTo(app.services, manager.email);
    expect(told?.kind).toBe('proposal-withdrawn');
    expect(told?.text).not.toMatch(/Siri|Lunde/);
    expect(told?.text).not.toContain(shown.card.card.lead);
    expect(more).toEqual([]);
  });

  test('does not end an agreement in force, only the consents', async () => {
    const agreed = await anAskedProposal(app.services, { state: 'agreement' });
    await aGivenConsent(app.services, agreed, 'show-card');
    const me = await herBrowser(agreed);
    expect(await (await me.get(`${pageOf(agreed)}/withdraw`)).text()).toContain(
      'Avtalen gjelder til dere avslutter den.',
    );
    await me.post(`${pageOf(agreed)}/withdraw`, { intent: 'withdraw' });
    expect(await stateOf(agreed)).toBe('agreement');
    expect((await consentsOf(agreed)).every(({ withdrawnAt }) => withdrawnAt)).toBe(true);
  });
});

test('no word of hers is left in the log of events', async () => {
  const events = JSON.stringify(await app.services.store.read.select().from(auditEvents));
  expect(events).toContain('consent.withdrawn');
  expect(events).not.toMatch(/Siri|KANARI|40 00 00 01/);
  expect(app.services.logged.join('\n')).not.toMatch(/Siri|KANARI|40 00 00 01/);
});
