import type { PreparedMail } from '~/app/mail/prepare-mail';
import { outbox } from '../schema/index';
import type { Database } from '../store';

/** Puts a letter in the outbox, in the transaction of the change it tells of. */
export async function enqueueMail(tx: Database, mail: PreparedMail): Promise<void> {
  await tx.insert(outbox).values({
    ...mail,
    state: 'queued',
    attempts: 0,
    nextTryAt: mail.createdAt,
  });
}
