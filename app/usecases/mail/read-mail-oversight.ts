import { countMail, listMail, type OverseenMail } from '~/db/repositories/outbox';
import type { Services } from '../../services';

/** The most letters of one kind of trouble a page shows. */
const limit = 100;

export interface MailOversight {
  readonly waiting: readonly OverseenMail[];
  readonly parked: readonly OverseenMail[];
  readonly uncertain: readonly OverseenMail[];
  /** Came back, or was called unwanted by its reader. */
  readonly returned: readonly OverseenMail[];
  readonly sentCount: number;
  /** Of them, those whose reader's own mail service has taken them. */
  readonly deliveredCount: number;
  /** A list of this length may go on. */
  readonly limit: number;
}

/** How the outbox goes: what waits, what has stopped and what nobody knows of. No words, no readers. */
export async function readMailOversight({
  store: { read },
}: Pick<Services, 'store'>): Promise<MailOversight> {
  const { sent = 0, delivered = 0 } = await countMail(read);
  return {
    waiting: await listMail(read, { states: ['queued', 'sending'], limit }),
    parked: await listMail(read, { states: ['parked'], limit }),
    uncertain: await listMail(read, { states: ['uncertain'], limit }),
    returned: await listMail(read, { states: ['bounced', 'complained'], limit }),
    sentCount: sent + delivered,
    deliveredCount: delivered,
    limit,
  };
}
