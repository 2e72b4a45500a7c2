import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letterEvent, signedWebhook } from '~/app/demo/fake-resend-webhook';
import { sendNextMail } from '~/app/mail/send-next-mail';
import type { MailTransport, SendOutcome } from '~/app/mail/send-outcome';
import { listAudit } from '~/db/repositories/audit';
import { startTestApp, type TestApp } from '../support/app';
import { anAdministrator } from '../support/fixtures/user';
import { outboxRow } from '../support/mail/outbox-row';
import { postLetter } from '../support/mail/post-letter';
import { visitorAs } from '../support/visitor';

const secret = `whsec_${Buffer.from('a key of the webhook, for tests only').toString('base64')}`;

let app: TestApp;
let mailId: string;
beforeAll(async () => {
  app = await startTestApp({ environment: { RESEND_WEBHOOK_SECRET: secret } });
});
afterAll(() => app.close());
beforeEach(async () => void (mailId = (await postLetter(app.services, 'Hei')).id));

// The client measures the age of a signature on the clock on the wall.
const wall = () => Math.floor(Date.now() / 1000);

const post = (message: { body: string; headers: Readonly<Record<string, string>> }) =>
  fetch(new URL('/webhooks/resend', app.url), { method: 'POST', ...message });

interface Told {
  readonly id?: string;
  readonly seconds?: number;
  readonly tagged?: boolean;
}

const told = (type: string, { id, seconds = wall(), tagged = true }: Told = {}) => {
  const tags = tagged ? [{ name: 'letter', value: mailId }] : [];
  const payload = letterEvent(type, { id: `p-${mailId}`, to: 'kari@example.test', tags });
  return signedWebhook(secret, payload, { seconds, ...(id === undefined ? {} : { id }) });
};
const tell = (type: string, how?: Told) => post(told(type, how));
const row = () => outboxRow(app.services, mailId);

const bouncedInLog = async () =>
  (await listAudit(app.services.store.read, { limit: 2_000 })).filter(
    ({ action }) => action === 'mail.bounced',
  ).length;

const answering = (outcome: SendOutcome): MailTransport & { asked: number } => {
  const transport = { asked: 0, send: async () => ((transport.asked += 1), outcome) };
  return transport;
};
const taken = () => answering({ kind: 'sent', providerId: `p-${mailId}` });

describe('what the provider tells of a letter', () => {
  test('is believed under its signature, and the letter is delivered', async () => {
    await sendNextMail(app.services, taken());
    expect((await tell('email.delivered')).status).toBe(204);
    expect(await row()).toMatchObject({ state: 'delivered', providerId: `p-${mailId}` });
  });

  test('finds a letter without our own id by the provider’s', async () => {
    await sendNextMail(app.services, taken());
    await tell('email.delivered', { tagged: false });
    expect((await row()).state).toBe('delivered');
  });

  test('ends the doubt about a letter: it left, and is never tried again', async () => {
    await sendNextMail(app.services, answering({ kind: 'unknown', code: 'timeout' }));
    expect((await row()).doubtSinceAt).not.toBeNull();
    await tell('email.sent');
    app.services.clock.advance({ minutes: 30 });
    const again = taken();
    await sendNextMail(app.services, again);
    expect(again.asked).toBe(0);
    expect(await row()).toMatchObject({ state: 'sent', letter: null, doubtSinceAt: null });
  });

  test('ends the same whatever the order and however often it is told', async () => {
    const kinds = ['email.sent', 'email.delivered', 'email.bounced', 'email.complained'] as const;
    const order = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (events, isTakenFirst) => {
        mailId = (await postLetter(app.services, 'Hei')).id;
        if (isTakenFirst) await sendNextMail(app.services, taken());
        for (const type of events) await tell(type, { id: `${mailId}-${type}` });
        const last = kinds.findLast((kind) => events.includes(kind));
        expect((await row()).state).toBe(last?.replace('email.', ''));
      }),
      { numRuns: 25 },
    );
  });

  test('is told to the administrator when it came back, and in the log once', async () => {
    await sendNextMail(app.services, taken());
    const before = await bouncedInLog();
    const message = told('email.bounced');
    await Promise.all(Array.from({ length: 5 }, () => post(message)));
    const admin = await visitorAs(app, (await anAdministrator(app.services)).id);
    const page = async () => (await admin.get('/admin/mail')).text();
    expect(await page()).toContain('Adressen finnes ikke');
    expect((await bouncedInLog()) - before).toBe(1);
    const handled = await admin.post('/admin/mail', { intent: 'handled', mailId });
    expect(handled.status).toBe(303);
    expect((await row()).state).toBe('handled');
  });

  test.each(['email.failed', 'email.suppressed'])(
    'is told as one that came back when the provider says %s',
    async (type) => {
      await sendNextMail(app.services, taken());
      const before = await bouncedInLog();
      expect((await tell(type)).status).toBe(204);
      expect((await row()).state).toBe('bounced');
      expect((await bouncedInLog()) - before).toBe(1);
    },
  );

  test('changes nothing when it is of no use to us', async () => {
    await sendNextMail(app.services, taken());
    for (const type of ['email.opened', 'contact.created']) {
      expect((await tell(type)).status).toBe(204);
    }
    expect((await row()).state).toBe('sent');
  });
});

describe('what is not the provider’s', () => {
  const forged: readonly (readonly [string, () => ReturnType<typeof told>])[] = [
    [
      'another key',
      () => signedWebhook('whsec_bm90IG91ciBrZXkgYXQgYWxs', '{}', { seconds: wall() }),
    ],
    ['a changed body', () => ({ ...told('email.delivered'), body: told('email.bounced').body })],
    ['an old signature', () => told('email.delivered', { seconds: wall() - 301 })],
    ['one from the future', () => told('email.delivered', { seconds: wall() + 301 })],
    ['no signature', () => ({ ...told('email.delivered'), headers: {} })],
  ];

  test.each(forged)('is refused: %s', async (_what, message) => {
    await sendNextMail(app.services, taken());
    const answer = await post(message());
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe('Bad Request');
    expect((await row()).state).toBe('sent');
  });

  test('is cut off when it is too large', async () => {
    const huge = signedWebhook(secret, 'x'.repeat(70_000), { seconds: wall() });
    expect((await post(huge)).status).toBe(413);
  });

  test('finds no door where no secret is set', async () => {
    const closed = await startTestApp();
    const answer = await fetch(new URL('/webhooks/resend', closed.url), {
      method: 'POST',
      ...told('email.delivered'),
    });
    expect(answer.status).toBe(403);
    await closed.close();
  });
});
