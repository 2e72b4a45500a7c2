import { countMail, listMail, type OverseenMail } from '~/db/repositories/outbox';
import type { Services } from '../../services';

/** The most letters of one kind of trouble a page shows. */
const limit = 100;

export interface MailOversight {
  readonly waiting: readonly OverseenMail[];
  readonly parked: readonly OverseenMail[];
  readonly uncertain: readonly OverseenMail[];
  readonly sentCount: number;
  /** A list of this length may go on. */
  readonly limit: number;
}

/** How the outbox goes: what waits, what has stopped and what nobody knows of. No words, no readers. */
export async function readMailOversight({
  store: { read },
}: Pick<Services, 'store'>): Promise<MailOversight> {
  return {
    waiting: await listMail(read, { states: ['queued', 'sending'], limit }),
    parked: await listMail(read, { states: ['parked'], limit }),
    uncertain: await listMail(read, { states: ['uncertain'], limit }),
    sentCount: (await countMail(read)).sent ?? 0,
    limit,
  };
}
