import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemoInbox, type DemoInbox } from '~/app/demo/demo-inbox';
import { startFakeResend, type FakeResend } from '~/app/demo/fake-resend';
import type { Fault } from '~/app/demo/fake-resend-faults';
import { clockAt } from '~/tests/support/clock';
import type { SendOutcome } from './send-outcome';
import { resendTransport } from './transport';

let inbox: DemoInbox;
let fake: FakeResend;
const clock = clockAt('2026-11-23T08:00:00.000Z');
const letter = { to: 'kari@example.test', subject: 'Hei', html: '<p>Hei</p>', text: 'Hei' };

beforeEach(async () => {
  inbox = openDemoInbox();
  fake = await startFakeResend(inbox, clock);
});
afterEach(() => fake.close());

const transportTo = (baseUrl: string, apiKey = 're_demo') =>
  resendTransport({ apiKey, from: 'Torget <torget@example.test>', baseUrl, timeLimitMs: 1_000 });

const postponed = (name: string, waitSeconds: number): SendOutcome => ({
  kind: 'postponed',
  code: `429 ${name}`,
  waitSeconds,
});
const unknown = (code: string): SendOutcome => ({ kind: 'unknown', code });

describe('the transport', () => {
  it('sends once under one key, however often it is asked', async () => {
    const transport = transportTo(fake.baseUrl);
    const first = await transport.send(letter, 'k1');
    expect(first).toMatchObject({ kind: 'sent' });
    expect(await transport.send(letter, 'k1')).toEqual(first);
    expect(inbox.mails()).toMatchObject([{ to: 'kari@example.test', subject: 'Hei', key: 'k1' }]);
  });

  const faults: [Fault, SendOutcome, taken: number][] = [
    ['rate-limit', postponed('rate_limit_exceeded', 2), 0],
    ['rate-limit-without-time', postponed('rate_limit_exceeded', 1), 0],
    ['daily-quota', postponed('daily_quota_exceeded', 3_600), 0],
    ['monthly-quota', postponed('monthly_quota_exceeded', 21_600), 0],
    ['server-error', unknown('500 internal_server_error'), 0],
    ['unavailable', unknown('503 application_error'), 0],
    ['html', unknown('502 application_error'), 0],
    ['null-error', unknown('no_answer'), 0],
    ['invalid-key', { kind: 'refused', code: '403 invalid_api_key' }, 0],
    ['bad-letter', { kind: 'refused', code: '422 validation_error' }, 0],
    ['drop', unknown('no_answer'), 0],
    ['hang', unknown('timeout'), 0],
    ['take-then-drop', unknown('no_answer'), 1],
    ['take-then-hang', unknown('timeout'), 1],
    ['take-then-cut-off', unknown('no_answer'), 1],
    ['take-then-html', unknown('no_answer'), 1],
    ['take-then-server-error', unknown('500 internal_server_error'), 1],
  ];
  it.each(faults)(
    'reads the fault %s and heals under the same key',
    async (fault, outcome, taken) => {
      const transport = transportTo(fake.baseUrl);
      fake.faults.push(fault);
      expect(await transport.send(letter, 'k1')).toEqual(outcome);
      expect(inbox.mails()).toHaveLength(taken);
      expect(await transport.send(letter, 'k1')).toMatchObject({ kind: 'sent' });
      expect(inbox.mails()).toHaveLength(1);
    },
  );

  it('does not know about a letter whose key is being handled right now', async () => {
    const transport = transportTo(fake.baseUrl);
    fake.faults.push('slow');
    const [first, second] = await Promise.all([
      transport.send(letter, 'k1'),
      transport.send(letter, 'k1'),
    ]);
    expect([first.kind, second.kind].toSorted()).toEqual(['sent', 'unknown']);
    expect(inbox.mails()).toHaveLength(1);
  });

  it('sees when the key has carried other words', async () => {
    const transport = transportTo(fake.baseUrl);
    await transport.send(letter, 'k1');
    expect(await transport.send({ ...letter, subject: 'Hallo' }, 'k1')).toEqual({
      kind: 'mistaken',
      code: '409 invalid_idempotent_request',
    });
  });

  it('does not know when nobody listens', async () => {
    await fake.close();
    expect(await transportTo(fake.baseUrl).send(letter, 'k1')).toEqual(unknown('no_answer'));
  });

  it('is refused with another key than an account has', async () => {
    const outcome = await transportTo(fake.baseUrl, 'sk-else').send(letter, 'k1');
    expect(outcome).toEqual({ kind: 'refused', code: '403 invalid_api_key' });
  });
});
