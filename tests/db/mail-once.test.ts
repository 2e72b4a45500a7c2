import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoInbox } from '~/app/demo/demo-inbox';
import { startFakeResend } from '~/app/demo/fake-resend';
import { refusals, silences, type Fault } from '~/app/demo/fake-resend-faults';
import { sendNextMail } from '~/app/mail/send-next-mail';
import type { MailTransport } from '~/app/mail/send-outcome';
import { resendTransport } from '~/app/mail/transport';
import type { Services } from '~/app/services';
import { countMail } from '~/db/repositories/outbox';
import { outboxRow } from '../support/mail/outbox-row';
import { postLetter } from '../support/mail/post-letter';
import { happenings, providerInMemory, type Happening } from '../support/mail/provider-in-memory';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeAll(() => void (services = openTestServices()));
afterAll(() => services.dispose());

let round = 0;

/** The same services on a disk that is full when the result of an attempt is to be written. */
function withFullDiskAfterSending(): Services {
  let writes = 0;
  return {
    ...services,
    store: {
      ...services.store,
      transaction: (work) =>
        ++writes === 2
          ? Promise.reject(new Error('SQLITE_FULL'))
          : services.store.transaction(work),
    },
  };
}

interface Step {
  readonly happening: Happening;
  readonly isDiskFull: boolean;
  readonly waitMinutes: number;
}

const stepIn = (wait: fc.Arbitrary<number>, kinds: readonly Happening[]): fc.Arbitrary<Step> =>
  fc.record({
    happening: fc.constantFrom(...kinds),
    isDiskFull: fc.boolean(),
    waitMinutes: wait,
  });

/** Lets each step happen to whatever is due, then heals everything and waits until all is quiet. */
async function live(steps: readonly Step[], provider: ReturnType<typeof providerInMemory>) {
  for (const { happening, isDiskFull, waitMinutes } of steps) {
    provider.expect(happening);
    const machine = isDiskFull ? withFullDiskAfterSending() : services;
    await sendNextMail(machine, provider.transport).catch(() => undefined);
    services.clock.advance({ minutes: waitMinutes });
  }
  provider.expect('well');
  await untilQuiet(provider.transport);
}

async function untilQuiet(transport: MailTransport) {
  for (let round = 0; round < 200; round += 1) {
    while ((await sendNextMail(services, transport)) !== 'idle');
    const { queued = 0, sending = 0 } = await countMail(services.store.read);
    if (queued + sending === 0) return;
    services.clock.advance({ minutes: 31 });
  }
  throw new Error('the outbox never becomes quiet');
}

describe('a letter', () => {
  it('is delivered exactly once when the trouble is over within a day', async () => {
    const passing = happenings.filter((kind) => kind !== 'refused' && kind !== 'monthly-quota');
    const steps = fc.array(stepIn(fc.integer({ min: 0, max: 60 }), passing), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const subject = `letter ${(round += 1)}`;
        const provider = providerInMemory(services.clock);
        const kept = await postLetter(services, subject);
        const dropped = `dropped ${round}`;
        await postLetter(services, dropped, { isRolledBack: true });
        await live(script, provider);
        expect((await outboxRow(services, kept.id)).state).toBe('sent');
        expect(provider.deliveriesOf(subject)).toBe(1);
        expect(provider.deliveriesOf(dropped)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is never delivered twice, whatever happens for however long', async () => {
    const wait = fc.oneof(
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 600, max: 1_600 }),
      fc.constant(25 * 60),
    );
    const steps = fc.array(stepIn(wait, happenings), { maxLength: 10 });
    const ends: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const subject = `letter ${(round += 1)}`;
        const provider = providerInMemory(services.clock);
        const { id } = await postLetter(services, subject);
        await live(script, provider);
        const { state, doubtSinceAt } = await outboxRow(services, id);
        ends[state] = (ends[state] ?? 0) + 1;
        expect(['sent', 'parked', 'uncertain']).toContain(state);
        // Sent is sent. Without doubt in the row, a person may send it again by any means.
        const isSureNotToHaveLeft = state !== 'sent' && doubtSinceAt === null;
        const possible = state === 'sent' ? [1] : isSureNotToHaveLeft ? [0] : [0, 1];
        expect(possible).toContain(provider.deliveriesOf(subject));
      }),
      { numRuns: 300 },
    );
    expect(ends.sent).toBeGreaterThan(0);
    expect(ends.parked).toBeGreaterThan(0);
    expect(ends.uncertain).toBeGreaterThan(0);
  });

  it('is delivered exactly once by the real client to a provider full of faults', async () => {
    const inbox = openDemoInbox();
    const fake = await startFakeResend(inbox, services.clock);
    const transport = resendTransport({
      apiKey: 're_demo',
      from: 'Torget <torget@example.test>',
      baseUrl: fake.baseUrl,
      timeLimitMs: 300,
    });
    const passing = ([...Object.keys(refusals), ...silences, 'slow'] as Fault[]).filter(
      (fault) => !['invalid-key', 'bad-letter', 'monthly-quota'].includes(fault),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...passing), { minLength: 1, maxLength: 5 }),
        async (faults) => {
          const subject = `letter ${(round += 1)}`;
          const { id } = await postLetter(services, subject);
          fake.faults.splice(0, Infinity, ...faults);
          await untilQuiet(transport);
          expect((await outboxRow(services, id)).state).toBe('sent');
          expect(inbox.mails().filter((mail) => mail.subject === subject)).toHaveLength(1);
        },
      ),
      { numRuns: 15 },
    );
    await fake.close();
  });
});
