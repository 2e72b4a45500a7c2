import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOutboxWorker } from '~/app/mail/outbox-worker';
import { prepareMail } from '~/app/mail/prepare-mail';
import { sendNextMail } from '~/app/mail/send-next-mail';
import type { MailTransport, SendOutcome } from '~/app/mail/send-outcome';
import { listAudit } from '~/db/repositories/audit';
import {
  cancelMailOfProposal,
  enqueueMail,
  markMailHandled,
  retryMail,
} from '~/db/repositories/outbox';
import { lettersIn } from '../support/letters';
import { outboxRow } from '../support/mail/outbox-row';
import { postLetter } from '../support/mail/post-letter';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const sent: SendOutcome = { kind: 'sent', providerId: 'p1' };
const denied: SendOutcome = { kind: 'refused', code: '403 invalid_api_key' };
const silence: SendOutcome = { kind: 'unknown', code: 'timeout' };

/** A transport with one answer, which counts how often it is asked. */
function answering(outcome: SendOutcome, whileSending: () => Promise<unknown> = async () => {}) {
  const transport = {
    asked: 0,
    async send() {
      transport.asked += 1;
      await whileSending();
      return outcome;
    },
  };
  return transport satisfies MailTransport;
}

const withdraw = (proposalId: string) =>
  services.store.transaction((tx) => cancelMailOfProposal(tx, proposalId));

describe('the outbox', () => {
  it('keeps no words of a letter that is sent', async () => {
    const { id } = await postLetter(services, 'Hei');
    expect(await lettersIn(services)).toMatchObject([{ id, subject: 'Hei' }]);
    expect(await sendNextMail(services, answering(sent))).toBe('done');
    const row = await outboxRow(services, id);
    expect(row).toMatchObject({ state: 'sent', providerId: 'p1', letter: null, attempts: 1 });
    expect(await sendNextMail(services, answering(sent))).toBe('idle');
  });

  it('sends the letter that waited the longest first', async () => {
    const first = await postLetter(services, 'first');
    services.clock.advance({ minutes: 1 });
    const second = await postLetter(services, 'second');
    await sendNextMail(services, answering(sent));
    expect((await outboxRow(services, first.id)).state).toBe('sent');
    expect((await outboxRow(services, second.id)).state).toBe('queued');
  });

  it('lets only one of two workers have a letter', async () => {
    await postLetter(services, 'Hei');
    const transport = answering(sent);
    await Promise.all([sendNextMail(services, transport), sendNextMail(services, transport)]);
    expect(transport.asked).toBe(1);
  });

  it('parks a refused letter, tells the log why, and tries again when a person says so', async () => {
    const { id } = await postLetter(services, 'Hei');
    await sendNextMail(services, answering(denied));
    expect(await outboxRow(services, id)).toMatchObject({
      state: 'parked',
      lastError: '403 invalid_api_key',
    });
    const [entry] = await listAudit(services.store.read, { limit: 1 });
    expect(entry).toMatchObject({ action: 'mail.parked', actor: 'worker', subject: `mail:${id}` });
    await services.store.transaction((tx) => retryMail(tx, id, services.clock.now().toISOString()));
    await sendNextMail(services, answering(sent));
    expect((await outboxRow(services, id)).state).toBe('sent');
  });

  it('shows a letter that may have left a day ago to a person, without sending it again', async () => {
    const { id } = await postLetter(services, 'Hei');
    await sendNextMail(services, answering(silence));
    services.clock.advance({ minutes: 23 * 60 });
    const transport = answering(sent);
    await sendNextMail(services, transport);
    expect(transport.asked).toBe(0);
    expect((await outboxRow(services, id)).state).toBe('uncertain');
    const [entry] = await listAudit(services.store.read, { limit: 1 });
    expect(entry).toMatchObject({ action: 'mail.uncertain', subject: `mail:${id}` });
    expect(await services.store.transaction((tx) => markMailHandled(tx, id))).toBe(true);
    expect(await outboxRow(services, id)).toMatchObject({ state: 'handled', letter: null });
  });

  it('drops a letter about a person who is erased', async () => {
    const stored = services.keyRing.newPersonKey('gone');
    const key = services.keyRing.personKey('gone', stored);
    const mail = prepareMail(
      services,
      'test',
      { to: 'siri@example.test', subject: 'Hei', html: '', text: '' },
      { key },
    );
    await services.store.transaction((tx) => enqueueMail(tx, mail));
    const transport = answering(sent);
    await sendNextMail(services, transport);
    expect(transport.asked).toBe(0);
    expect(await outboxRow(services, mail.id)).toMatchObject({ state: 'cancelled', letter: null });
  });

  it('logs each step by id and kind, never by words or address', async () => {
    await postLetter(services, 'Hemmelig hilsen');
    await sendNextMail(services, answering(sent));
    expect(services.logged.join()).toContain('"kind":"test"');
    expect(services.logged.join()).not.toMatch(/Hemmelig|example\.test/);
  });
});

describe('a withdrawn proposal', () => {
  it('takes its waiting letters back, and no others', async () => {
    const its = await postLetter(services, 'its', { proposalId: 'p1' });
    const other = await postLetter(services, 'other', { proposalId: 'p2' });
    expect(await withdraw('p1')).toBe(1);
    expect(await outboxRow(services, its.id)).toMatchObject({ state: 'cancelled', letter: null });
    expect((await outboxRow(services, other.id)).state).toBe('queued');
  });

  it('cannot call back a letter on its way, and the row says that it left', async () => {
    const { id } = await postLetter(services, 'Hei', { proposalId: 'p1' });
    await sendNextMail(
      services,
      answering(sent, () => withdraw('p1')),
    );
    expect((await outboxRow(services, id)).state).toBe('sent');
  });

  it('keeps a letter on its way from being tried again', async () => {
    const { id } = await postLetter(services, 'Hei', { proposalId: 'p1' });
    await sendNextMail(
      services,
      answering(silence, () => withdraw('p1')),
    );
    expect(await outboxRow(services, id)).toMatchObject({ state: 'cancelled', letter: null });
    services.clock.advance({ days: 1 });
    expect(await sendNextMail(services, answering(sent))).toBe('idle');
  });
});

describe('a letter to send', () => {
  const letter = { to: 'kari@example.test', subject: 'Hei', html: '', text: '' };

  it('has a subject of one line, whatever a name brought with it', async () => {
    const subject = 'Nytt fra Bakeriet\r\nBcc: all@example.test\u2028!';
    const mail = prepareMail(services, 'test', { ...letter, subject });
    await services.store.transaction((tx) => enqueueMail(tx, mail));
    expect((await lettersIn(services))[0]?.subject).toBe(
      'Nytt fra Bakeriet Bcc: all@example.test !',
    );
  });

  it.each([
    'a@example.test\nBcc: b@example.test',
    'a@example.test, b@example.test',
    'Kari <kari@example.test>',
    'kari',
    '',
  ])('has one plain address, and not %j', (to) => {
    expect(() => prepareMail(services, 'test', { ...letter, to })).toThrow('plain e-mail address');
  });
});

describe('the worker', () => {
  it('is woken by a commit, sends what waits and stops when asked', async () => {
    let whenSent = () => {};
    const isSent = new Promise<void>((resolve) => (whenSent = resolve));
    const transport = answering(sent, async () => whenSent());
    const worker = startOutboxWorker(services, transport);
    const { id } = await postLetter(services, 'Hei');
    await isSent;
    await worker.stop();
    expect((await outboxRow(services, id)).state).toBe('sent');
    await postLetter(services, 'too late');
    expect(transport.asked).toBe(1);
  });

  it('rests when a letter is held up, so that the provider is not run down', async () => {
    let whenAsked = () => {};
    const isAsked = new Promise<void>((resolve) => (whenAsked = resolve));
    await postLetter(services, 'first');
    await postLetter(services, 'second');
    const transport = answering(silence, async () => whenAsked());
    const worker = startOutboxWorker(services, transport);
    await isAsked;
    await worker.stop();
    expect(transport.asked).toBe(1);
  });
});
