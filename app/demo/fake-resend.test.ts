import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt } from '~/tests/support/clock';
import { openDemoInbox } from './demo-inbox';
import { startFakeResend, type FakeResend } from './fake-resend';

const inbox = openDemoInbox();
const clock = clockAt('2026-11-23T08:00:00.000Z');
let fake: FakeResend;
beforeAll(async () => void (fake = await startFakeResend(inbox, clock)));
afterAll(() => fake.close());

const letter = {
  from: 'Torget <t@example.test>',
  to: 'k@example.test',
  subject: 'Hei',
  text: 'Hei',
};
const key = { Authorization: 'Bearer re_demo' };

async function post(headers: Record<string, string>, body: unknown, path = '/emails') {
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${fake.baseUrl}${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the stand-in for the mail provider', () => {
  it.each([
    ['without a key', {}, letter, 401, 'missing_api_key'],
    ['with a foreign key', { Authorization: 'Bearer x' }, letter, 403, 'invalid_api_key'],
    ['without a subject', key, { ...letter, subject: '' }, 422, 'validation_error'],
    ['without a reader', key, { ...letter, to: 'nobody' }, 422, 'validation_error'],
    ['that is no letter', key, 'hello', 422, 'validation_error'],
    [
      'with an endless idempotency key',
      { ...key, 'Idempotency-Key': 'x'.repeat(257) },
      letter,
      400,
      'invalid_idempotency_key',
    ],
  ])('refuses a request %s', async (_what, headers, body, status, name) => {
    expect(await post(headers as Record<string, string>, body)).toMatchObject({
      status,
      body: { statusCode: status, name },
    });
  });

  it('knows one thing to do', async () => {
    expect((await post(key, letter, '/domains')).status).toBe(404);
    expect((await fetch(`${fake.baseUrl}/emails`)).status).toBe(405);
  });

  it('gives one letter a key, and forgets it after a day', async () => {
    const headers = { ...key, 'Idempotency-Key': 'k1' };
    const first = await post(headers, letter);
    clock.advance({ minutes: 24 * 60 - 1 });
    expect(await post(headers, letter)).toEqual(first);
    expect((await post(headers, { ...letter, subject: 'Nei' })).body.name).toBe(
      'invalid_idempotent_request',
    );
    clock.advance({ minutes: 1 });
    expect(await post(headers, letter)).not.toEqual(first);
    expect(inbox.mails()).toHaveLength(2);
  });
});
