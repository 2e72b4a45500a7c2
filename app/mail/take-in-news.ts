import { forgetMailEvents, insertMailEvent } from '~/db/repositories/mail-events';
import { applyMailNews } from '~/db/repositories/outbox';
import { nowOf, type Services } from '../services';
import { record } from '../usecases/record';
import type { MailNews } from './read-webhook';

/** Longer than the provider repeats a message, in milliseconds. */
const memory = 30 * 24 * 3_600_000;

/**
 * Takes in what the provider tells, each message once and in any order. A letter in doubt that it
 * tells of did leave: it is never tried again. Trouble is in the log, as all trouble with letters.
 */
export async function takeInNews(services: Services, news: MailNews): Promise<void> {
  const receivedAt = nowOf(services);
  const forgottenBefore = new Date(services.clock.now().getTime() - memory).toISOString();
  await services.store.transaction(async (tx) => {
    const { eventId: id, kind } = news;
    if (!(await insertMailEvent(tx, { id, kind, receivedAt }))) return;
    await forgetMailEvents(tx, forgottenBefore);
    const mail = await applyMailNews(tx, { ...news, at: receivedAt });
    if (!mail) return;
    services.log.info({ mailId: mail.id, requestId: mail.requestId, state: kind }, 'mail news');
    if (kind !== 'bounced' && kind !== 'complained') return;
    await record(tx, services, {
      action: `mail.${kind}`,
      actor: 'worker',
      subject: `mail:${mail.id}`,
      facts: { kind: mail.kind, code: news.code ?? kind },
    });
  });
}
