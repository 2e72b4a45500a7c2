import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { sayNotNow } from '~/app/usecases/proposals/say-not-now';
import { sendDueReminders } from '~/app/usecases/proposals/send-due-reminders';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { showQueuedCards } from '~/app/usecases/proposals/show-queued-cards';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { openStore } from '~/db/open';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { aTickedList } from '../support/fixtures/analysis';
import { anAskedProposal, type ProposalFixture } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const actorOf = ({ specialist: { id, name } }: ProposalFixture) =>
  ({ kind: 'specialist', userId: id, name, office: 'Moss' }) as const;

/** A card the company has to decide about, and another for the same need that was put in turn. */
async function oneBeforeAnother() {
  const first = await aShownProposal(services);
  const { id: userId, name } = await anEmployer(services, first.company.id);
  const employer = { kind: 'employer', userId, name, companyId: first.company.id } as const;
  const { specialist, company, need } = first;
  const consented = { state: 'consented', consentedAt: first.proposal.createdAt } as const;
  const second = await anAskedProposal(services, consented, { specialist, company, need });
  await aGivenConsent(services, second, 'show-card');
  await aTickedList(services, second);
  expect(await showProposal(services, actorOf(second), second.proposal.id)).toMatchObject({
    ok: true,
  });
  return { first, second, employer: employer as Parameters<typeof sayNotNow>[1] };
}

const standing = async ({ person, proposal }: ProposalFixture) =>
  findProposalOfPerson(services.store.read, person.profile.id, proposal.id);
const shownLetters = async () =>
  (await lettersIn(services)).filter(({ kind }) => kind === 'proposal-shown');

describe('a card whose company has another to decide about', () => {
  test('waits its turn: no letter, nothing in the company’s list, no reminder', async () => {
    const { first, second, employer } = await oneBeforeAnother();
    expect(await standing(second)).toMatchObject({ state: 'queued', shownAt: null });
    expect(await shownLetters()).toEqual([]);
    const { proposals } = await readCompanyOverview(services, employer);
    expect(proposals.map(({ id }) => id)).not.toContain(second.proposal.id);
    expect(await showQueuedCards(services)).toBe(0);
    services.clock.set('2026-12-07T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(1);
    const [reminder] = (await lettersIn(services)).filter(({ kind }) => kind.endsWith('reminded'));
    expect(reminder?.link).toContain(encodeURIComponent(first.proposal.id));
  });

  test('is shown when the one before it is decided, once, and its days begin then', async () => {
    const { first, second, employer } = await oneBeforeAnother();
    services.clock.set('2026-12-07T08:00:00.000Z');
    await sayNotNow(services, employer, first.proposal.id, { reason: 'other' });
    const store = openStore(join(services.folder, 'test.db'));
    const other = { ...services, store, newId: () => `b${services.newId()}` };
    const shown = await Promise.all([showQueuedCards(services), showQueuedCards(other)]);
    await store.close();
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await standing(second)).toMatchObject({
      state: 'shown',
      shownAt: '2026-12-07T08:00:00.000Z',
    });
    const letters = await shownLetters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.link).toContain(encodeURIComponent(second.proposal.id));
    expect(await sendDueReminders(services)).toBe(0);
    services.clock.set('2026-12-14T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(1);
  });

  test('waits for a working day', async () => {
    const { first, second, employer } = await oneBeforeAnother();
    services.clock.set('2026-11-28T08:00:00.000Z');
    await sayNotNow(services, employer, first.proposal.id, { reason: 'other' });
    expect(await showQueuedCards(services)).toBe(0);
    services.clock.set('2026-11-30T08:00:00.000Z');
    expect(await showQueuedCards(services)).toBe(1);
    expect((await standing(second))?.state).toBe('shown');
  });

  test('goes nowhere when she takes her yes back meanwhile', async () => {
    const { first, second, employer } = await oneBeforeAnother();
    const own = { profileId: second.person.profile.id, proposalId: second.proposal.id };
    expect(await withdrawConsent(services, own, { how: 'link' })).toMatchObject({ ok: true });
    await sayNotNow(services, employer, first.proposal.id, { reason: 'other' });
    expect(await showQueuedCards(services)).toBe(0);
    // The company never knew of it, so it is not told that it is gone either.
    const kinds = (await lettersIn(services)).map(({ kind }) => kind);
    expect(kinds).toContain('consent-withdrawn');
    expect(kinds).not.toContain('proposal-withdrawn');
  });

  test('waits for its own need only', async () => {
    const { first } = await oneBeforeAnother();
    const { specialist, company } = first;
    const consented = { state: 'consented', consentedAt: first.proposal.createdAt } as const;
    const other = await anAskedProposal(services, consented, { specialist, company });
    await aGivenConsent(services, other, 'show-card');
    await aTickedList(services, other);
    await showProposal(services, actorOf(other), other.proposal.id);
    expect((await standing(other))?.state).toBe('shown');
  });
});
