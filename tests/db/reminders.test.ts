import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endProposal } from '~/app/usecases/proposals/end-proposal';
import { pauseProposal } from '~/app/usecases/proposals/pause-proposal';
import { resumeProposal } from '~/app/usecases/proposals/resume-proposal';
import { sendDueReminders } from '~/app/usecases/proposals/send-due-reminders';
import { stopReminder } from '~/app/usecases/proposals/stop-reminder';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { startReminderWorker } from '~/app/mail/reminder-worker';
import { openStore } from '~/db/open';
import { needs } from '~/db/schema/index';
import { anAskedProposal, type ProposalFixture } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { anEmployer } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026; the fifth working day after it is Monday 30 November.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const onTheDay = () => services.clock.set('2026-11-30T08:00:00.000Z');

async function aShownProposal(): Promise<ProposalFixture> {
  const at = services.clock.now().toISOString();
  const shown = await anAskedProposal(services, { state: 'shown', consentedAt: at, shownAt: at });
  await aGivenConsent(services, shown, 'show-card');
  await anEmployer(services, shown.company.id);
  return shown;
}

const actorOf = ({ specialist: { id, name } }: ProposalFixture) =>
  ({ kind: 'specialist', userId: id, name, office: 'Moss' }) as const;
const kinds = async () => (await lettersIn(services)).map(({ kind }) => kind);

describe('a reminder', () => {
  test('goes to the employer on the fifth working day, once, and tells nothing of the person', async () => {
    const shown = await aShownProposal();
    services.clock.set('2026-11-29T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(0);
    onTheDay();
    expect(await sendDueReminders(services)).toBe(1);
    services.clock.advance({ days: 1 });
    expect(await sendDueReminders(services)).toBe(0);
    const [letter, ...more] = await lettersIn(services);
    expect(more).toEqual([]);
    expect(letter?.kind).toBe('employer-reminded');
    const link = new URL(letter?.link ?? '');
    expect(link.origin + link.pathname).toBe(`${services.baseUrl}/sign-in`);
    expect(link.searchParams.get('next')).toBe(`/company/proposals/${shown.proposal.id}`);
    const { name } = shown.person.identity;
    for (const secret of [name, shown.person.profile.code, ...shown.card.card.strengths]) {
      expect(letter?.text).not.toContain(secret);
    }
  });

  test('goes to the jobseeker with a new link that works for fourteen days', async () => {
    await anAskedProposal(services);
    onTheDay();
    expect(await sendDueReminders(services)).toBe(1);
    const [letter] = await lettersIn(services);
    expect(letter?.kind).toBe('jobseeker-reminded');
    expect(letter?.link).toMatch(/\/p\/[\w-]{20,}\?about=[\w-]+$/);
  });

  test('is one, however many processes look at the same moment', async () => {
    await aShownProposal();
    await anAskedProposal(services);
    onTheDay();
    const store = openStore(join(services.folder, 'test.db'));
    const other = { ...services, store, newId: () => `b${services.newId()}` };
    const rounds = await Promise.all([
      sendDueReminders(services),
      sendDueReminders(other),
      sendDueReminders(services),
      sendDueReminders(other),
    ]);
    await store.close();
    expect(rounds.reduce((sum, sent) => sum + sent, 0)).toBe(2);
    expect((await kinds()).sort()).toEqual(['employer-reminded', 'jobseeker-reminded']);
  });

  test('waits for a working day when its day has passed', async () => {
    await aShownProposal();
    services.clock.set('2026-12-05T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(0);
    services.clock.set('2026-12-07T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(1);
  });

  test.each<[string, (shown: ProposalFixture) => Promise<unknown>]>([
    [
      'she has withdrawn',
      ({ person, proposal }) => {
        const own = { profileId: person.profile.id, proposalId: proposal.id };
        return withdrawConsent(services, own, { how: 'link' });
      },
    ],
    [
      'it is paused',
      (shown) => pauseProposal(services, actorOf(shown), shown.proposal.id, 'jobseeker'),
    ],
    ['it is ended', (shown) => endProposal(services, actorOf(shown), shown.proposal.id, 'other')],
    [
      'the specialist stopped it',
      (shown) => stopReminder(services, actorOf(shown), shown.proposal.id),
    ],
    [
      'the need is closed',
      () =>
        services.store.transaction(
          async (tx) => void (await tx.update(needs).set({ state: 'closed' })),
        ),
    ],
  ])('is not sent when %s', async (_what, happen) => {
    const shown = await aShownProposal();
    await happen(shown);
    onTheDay();
    expect(await sendDueReminders(services)).toBe(0);
    expect(await kinds()).not.toContain('employer-reminded');
  });

  test('is not sent about a card whose consent has run out', async () => {
    await aShownProposal();
    services.clock.set('2027-05-25T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(0);
  });

  test('counts its days anew after a pause', async () => {
    const shown = await aShownProposal();
    await pauseProposal(services, actorOf(shown), shown.proposal.id, 'specialist');
    onTheDay();
    await resumeProposal(services, actorOf(shown), shown.proposal.id, 'specialist');
    expect(await sendDueReminders(services)).toBe(0);
    services.clock.set('2026-12-07T08:00:00.000Z');
    expect(await sendDueReminders(services)).toBe(1);
  });
});

describe('the worker', () => {
  test('sends after eight in the morning, as soon as it starts', async () => {
    await aShownProposal();
    services.clock.set('2026-11-30T06:30:00.000Z');
    await startReminderWorker(services).stop();
    expect(await kinds()).toEqual([]);
    services.clock.set('2026-11-30T07:30:00.000Z');
    const worker = startReminderWorker(services);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await worker.stop();
    expect(await kinds()).toEqual(['employer-reminded']);
  });

  test('reminds of agreements too', async () => {
    await aSentAgreement(services);
    services.clock.set('2026-11-30T07:30:00.000Z');
    const worker = startReminderWorker(services);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await worker.stop();
    expect(await kinds()).toContain('agreement-reminded');
  });
});
