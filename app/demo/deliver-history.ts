import { findDueMail } from '~/db/repositories/outbox';
import { sendNextMail } from '../mail/send-next-mail';
import type { MailTransport } from '../mail/send-outcome';
import type { Services } from '../services';
import type { DemoInbox } from './demo-inbox';

const day = 86_400_000;
/** A link in a letter works for fourteen days: older letters are thrown away when they are read. */
const keptFor = 14 * day;
/** What is older than this has been read. */
const unreadFor = 3.5 * day;

/**
 * Delivers the letters of the demo's history on the day each was written, so that the inbox holds
 * them by date. Without an inbox they wait in the outbox until the demo is started.
 */
export async function deliverHistory(services: Services): Promise<void> {
  if (!services.demo) return;
  const { inbox } = services.demo;
  const now = services.clock.now();
  for (;;) {
    const due = await findDueMail(services.store.read, now.toISOString());
    if (!due) return;
    const writtenAt = new Date(due.createdAt);
    const then = { ...services, clock: { now: () => writtenAt } };
    await sendNextMail(then, intoInbox(services, inbox, { writtenAt, now }));
  }
}

function intoInbox(
  { config: { MAIL_FROM: from } }: Services,
  inbox: DemoInbox,
  { writtenAt, now }: { readonly writtenAt: Date; readonly now: Date },
): MailTransport {
  const age = now.getTime() - writtenAt.getTime();
  const receivedAt = writtenAt.toISOString();
  return {
    async send(letter, key) {
      const openedAt = age > unreadFor ? receivedAt : null;
      const mail = { ...letter, id: key, key, from, payloadHash: '', receivedAt, openedAt };
      if (age < keptFor) inbox.receive(mail);
      return { kind: 'sent', providerId: key };
    },
  };
}
