import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { callBackAgreement } from '~/app/usecases/agreements/call-back-agreement';
import { readAgreementLines } from '~/app/usecases/agreements/read-agreement-lines';
import { remindOfAgreements } from '~/app/usecases/agreements/remind-of-agreements';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { stopAgreementReminders } from '~/app/usecases/agreements/stop-agreement-reminders';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { agreements } from '~/db/schema/index';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { lettersIn } from '../support/letters';
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

async function accepts({ agreementId, contentHash }: SentAgreementFixture, role: 'employer') {
  const version = await findCurrentVersion(services.store.read, agreementId);
  const parties = await listParties(services.store.read, version?.id ?? '');
  const id = parties.find(({ party }) => party === role)?.id ?? '';
  const yes = { partyId: id, contentHash, as: { name: 'Kari Solheim' } };
  expect((await acceptAgreement(services, { ...yes, by: `party:${id}` })).ok).toBe(true);
}

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
    const { actor, agreementId } = await aSentOne();
    on('2026-11-30');
    await remindOfAgreements(services);
    await callBackAgreement(services, actor, agreementId);
    expect((await sendAgreement(services, actor, agreementId)).ok).toBe(true);
    on('2026-12-07');
    await remindOfAgreements(services);
    expect(await reminded()).toHaveLength(4);
  });
});
