import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tokenHashOf } from '~/app/crypto/tokens';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { callBackAgreement } from '~/app/usecases/agreements/call-back-agreement';
import { declineAgreement } from '~/app/usecases/agreements/decline-agreement';
import { readAgreementLines } from '~/app/usecases/agreements/read-agreement-lines';
import { remindOfAgreements } from '~/app/usecases/agreements/remind-of-agreements';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { stopAgreementReminders } from '~/app/usecases/agreements/stop-agreement-reminders';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { listAudit } from '~/db/repositories/audit';
import { findPersonLink } from '~/db/repositories/person-links';
import { settleReminder } from '~/db/repositories/reminders';
import { agreements } from '~/db/schema/index';
import { everythingIn } from '../support/everything-in';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { lettersIn } from '../support/letters';
import { meanwhile } from '../support/meanwhile';
import { openTestServices, type TestServices } from '../support/services';

// Sent on Monday 23 November 2026; the fifth working day after it is Monday 30 November.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const on = (day: string) => services.clock.set(`${day}T08:00:00.000Z`);
/** Sent now, to begin on a day of its own: only that day is asked about here. */
async function aSentOne(startOn = '2027-01-11'): Promise<SentAgreementFixture> {
  const sent = await aSentAgreement(services);
  const isThis = eq(agreements.id, sent.agreementId);
  await services.store.transaction((tx) => tx.update(agreements).set({ startOn }).where(isThis));
  return sent;
}

async function reminded(kind = 'agreement-reminded') {
  return (await lettersIn(services)).filter((letter) => letter.kind === kind);
}

type Role = 'jobseeker' | 'employer';

async function placeOf({ agreementId }: SentAgreementFixture, role: Role): Promise<string> {
  const version = await findCurrentVersion(services.store.read, agreementId);
  const parties = await listParties(services.store.read, version?.id ?? '');
  return parties.find(({ party }) => party === role)?.id ?? '';
}

async function accepts(sent: SentAgreementFixture, role: Role) {
  const partyId = await placeOf(sent, role);
  const { name } = role === 'employer' ? sent.employer : sent.person.identity;
  const yes = { partyId, contentHash: sent.contentHash, as: { name } };
  expect((await acceptAgreement(services, { ...yes, by: `party:${partyId}` })).ok).toBe(true);
}

async function employerDeclines(sent: SentAgreementFixture) {
  const partyId = await placeOf(sent, 'employer');
  const no = {
    partyId,
    contentHash: sent.contentHash,
    to: 'change',
    by: `party:${partyId}`,
  } as const;
  expect((await declineAgreement(services, no)).ok).toBe(true);
}

async function sendsAnew({ actor, agreementId }: SentAgreementFixture) {
  await callBackAgreement(services, actor, agreementId);
  expect((await sendAgreement(services, actor, agreementId)).ok).toBe(true);
}

const logOf = async ({ agreementId }: SentAgreementFixture, action: string) => {
  const subject = `agreement:${agreementId}`;
  return listAudit(services.store.read, { subject, action, limit: 10 });
};

describe('an agreement nobody has answered', () => {
  test('reminds each party once on the fifth working day, and says nothing of the person', async () => {
    const sent = await aSentOne();
    on('2026-11-27');
    expect(await remindOfAgreements(services)).toBe(0);
    on('2026-11-30');
    expect(await remindOfAgreements(services)).toBe(2);
    expect(await remindOfAgreements(services)).toBe(0);
    const letters = await reminded();
    expect(letters.map(({ to }) => to).sort()).toEqual(
      [sent.employer.email, sent.person.identity.email].sort(),
    );
    const employers = letters.find(({ to }) => to === sent.employer.email);
    expect(employers?.text).toContain(
      encodeURIComponent(`/company/agreements/${sent.agreementId}`),
    );
    expect(employers?.text).not.toContain(sent.person.identity.name);
  });

  test('reminds only who has not answered', async () => {
    const sent = await aSentOne();
    await accepts(sent, 'employer');
    on('2026-11-30');
    await remindOfAgreements(services);
    expect((await reminded()).map(({ to }) => to)).toEqual([sent.person.identity.email]);
  });

  test('reminds nobody when its specialist has stopped it, or has taken it back', async () => {
    const stopped = await aSentOne();
    expect(await stopAgreementReminders(services, stopped.actor, stopped.agreementId)).toEqual({
      ok: true,
      value: null,
    });
    const back = await aSentOne();
    await callBackAgreement(services, back.actor, back.agreementId);
    on('2026-11-30');
    await remindOfAgreements(services);
    expect(await reminded()).toEqual([]);
  });

  test('tells its specialist once when the start is three working days away, and before the links end', async () => {
    const near = await aSentOne('2026-12-01');
    const far = await aSentOne();
    on('2026-11-25');
    await remindOfAgreements(services);
    expect(await reminded('agreement-unanswered')).toEqual([]);
    on('2026-11-26');
    await remindOfAgreements(services);
    on('2026-11-27');
    await remindOfAgreements(services);
    const first = await reminded('agreement-unanswered');
    expect(first.map(({ to }) => to)).toEqual([near.specialist.email]);
    on('2026-12-03');
    await remindOfAgreements(services);
    expect((await reminded('agreement-unanswered')).map(({ to }) => to)).toEqual([
      near.specialist.email,
      far.specialist.email,
    ]);
  });

  test('becomes the specialist’s to see to, and not only others’', async () => {
    const { actor } = await aSentOne();
    const alarm = async () => (await readAgreementLines(services, actor))[0]?.alarm;
    expect(await alarm()).toBeNull();
    on('2026-12-01');
    expect(await alarm()).toBeNull();
    on('2026-12-02');
    expect(await alarm()).toBe('silence');
    on('2026-12-03');
    expect(await alarm()).toBe('links');
    on('2027-01-06');
    expect(await alarm()).toBe('start');
  });

  test('reminds anew of a new text', async () => {
    const sent = await aSentOne();
    on('2026-11-30');
    await remindOfAgreements(services);
    await sendsAnew(sent);
    on('2026-12-07');
    await remindOfAgreements(services);
    expect(await reminded()).toHaveLength(4);
  });

  test.each([
    [2, 'sent', 2],
    [3, 'sent', 1],
    [3, 'stopped', 2],
  ] as const)(
    'after %i reminders that were %s, of earlier texts to the company, %i are sent',
    async (count, outcome, sent) => {
      const { proposal } = await aSentOne();
      for (let turn = 1; turn <= count; turn += 1) {
        const since = `2026-10-0${turn}T08:00:00.000Z`;
        const one = { about: 'agreement-employer', since, at: since, outcome } as const;
        const row = { ...one, id: services.newId(), proposalId: proposal.id };
        await services.store.transaction((tx) => settleReminder(tx, row));
      }
      on('2026-11-30');
      expect(await remindOfAgreements(services)).toBe(sent);
    },
  );

  test('waits for a working day when its day has passed', async () => {
    await aSentOne();
    on('2026-12-05');
    expect(await remindOfAgreements(services)).toBe(0);
    on('2026-12-07');
    await remindOfAgreements(services);
    expect(await reminded()).toHaveLength(2);
  });

  test('reminds nobody when one of them has asked for another text', async () => {
    await employerDeclines(await aSentOne());
    on('2026-11-30');
    expect(await remindOfAgreements(services)).toBe(0);
  });

  test('waits for nobody when both have answered, and its specialist has not', async () => {
    const sent = await aSentOne('2026-12-03');
    await accepts(sent, 'employer');
    await accepts(sent, 'jobseeker');
    on('2026-11-30');
    expect(await remindOfAgreements(services)).toBe(0);
  });

  test('reminds nobody when her consent has run out: it can lead to nothing', async () => {
    await aSentOne('2027-08-02');
    on('2027-05-25');
    expect(await remindOfAgreements(services)).toBe(0);
    expect(await reminded()).toEqual([]);
  });

  test('leads her by a link that opens her page, and is written in the log as the worker’s', async () => {
    const sent = await aSentOne();
    on('2026-11-30');
    await remindOfAgreements(services);
    const letter = (await reminded()).find(({ to }) => to === sent.person.identity.email);
    const token = /\/p\/([\w-]{20,})/.exec(letter?.link ?? '')?.[1] ?? '';
    const now = services.clock.now().toISOString();
    const link = await findPersonLink(services.store.read, tokenHashOf(token), now);
    expect(link?.profileId).toBe(sent.person.profile.id);
    const log = await logOf(sent, 'agreement.reminded');
    expect(log.map(({ actor }) => actor)).toEqual(['worker', 'worker']);
    expect(log.map(({ facts }) => facts).sort()).toEqual([
      '{"about":"agreement-employer"}',
      '{"about":"agreement-jobseeker"}',
    ]);
  });
});

describe('what happens while the letters are written', () => {
  test.each<[string, (sent: SentAgreementFixture) => Promise<unknown>]>([
    [
      'it is taken back',
      ({ actor, agreementId }) => callBackAgreement(services, actor, agreementId),
    ],
    ['it is sent with a new text', sendsAnew],
    ['the company asks for another text', employerDeclines],
    [
      'she takes her yes back',
      ({ person, proposal }) => {
        const own = { profileId: person.profile.id, proposalId: proposal.id };
        return withdrawConsent(services, own, { how: 'link' });
      },
    ],
    ['her consent runs out', async () => services.clock.set('2027-05-25T08:00:00.000Z')],
  ])('counts: nobody is reminded when %s', async (_what, happen) => {
    const sent = await aSentOne('2027-08-02');
    on('2026-11-30');
    let written: unknown;
    const later = meanwhile(services, async () => {
      await happen(sent);
      written = everythingIn(services);
    });
    expect(await remindOfAgreements(later)).toBe(0);
    expect(written).toBeDefined();
    expect(everythingIn(services)).toEqual(written);
  });

  test('counts: who answers meanwhile is not reminded, and the other is', async () => {
    const sent = await aSentOne();
    on('2026-11-30');
    const later = meanwhile(services, () => accepts(sent, 'employer'));
    expect(await remindOfAgreements(later)).toBe(1);
    expect((await reminded()).map(({ to }) => to)).toEqual([sent.person.identity.email]);
  });

  test('counts: two processes at once remind each once', async () => {
    await aSentOne();
    on('2026-11-30');
    const later = meanwhile(services, () => remindOfAgreements(services));
    expect(await remindOfAgreements(later)).toBe(0);
    expect(await reminded()).toHaveLength(2);
  });
});

describe('a specialist who takes the silence over', () => {
  const stops = ({ actor, agreementId }: SentAgreementFixture) =>
    stopAgreementReminders(services, actor, agreementId);

  test('does so once, and is still told when the start is near', async () => {
    const sent = await aSentOne('2026-12-03');
    expect(await stops(sent)).toEqual({ ok: true, value: null });
    expect(await stops(sent)).toEqual({ ok: true, value: null });
    expect(await logOf(sent, 'agreement.reminder-stopped')).toHaveLength(1);
    on('2026-11-30');
    expect(await remindOfAgreements(services)).toBe(1);
    expect((await reminded('agreement-unanswered')).map(({ to }) => to)).toEqual([
      sent.specialist.email,
    ]);
  });

  test('stops the reminders of that text alone', async () => {
    const sent = await aSentOne();
    await stops(sent);
    on('2026-11-24');
    await sendsAnew(sent);
    on('2026-12-01');
    await remindOfAgreements(services);
    expect(await reminded()).toHaveLength(2);
  });

  test('cannot do so for a colleague, nor for a text that waits for nobody', async () => {
    const sent = await aSentOne();
    const other = { ...sent, actor: { ...sent.actor, userId: 'somebody-else' } };
    expect(await stops(other)).toMatchObject({ code: 'not-found' });
    await callBackAgreement(services, sent.actor, sent.agreementId);
    expect(await stops(sent)).toMatchObject({ code: 'not-open' });
  });
});
