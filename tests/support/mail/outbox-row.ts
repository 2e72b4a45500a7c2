import { eq } from 'drizzle-orm';
import type { Services } from '~/app/services';
import type { OutboxMail } from '~/db/repositories/outbox';
import { outbox } from '~/db/schema/index';

/** A letter's row as it stands; throws when there is none. */
export async function outboxRow(services: Services, mailId: string): Promise<OutboxMail> {
  const [row] = await services.store.read.select().from(outbox).where(eq(outbox.id, mailId));
  if (!row) throw new Error(`no letter ${mailId} in the outbox`);
  return row;
}
