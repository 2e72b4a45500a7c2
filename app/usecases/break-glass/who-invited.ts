import type { Invited } from '~/app/domain/privacy/break-glass';
import { listAudit } from '~/db/repositories/audit';
import type { Database } from '~/db/store';

/** Which user let somebody in, and when; null when no user did. */
export async function whoInvited(db: Database, userId: string): Promise<Invited | null> {
  const question = { action: 'user.invited', subject: `user:${userId}` };
  const [event] = await listAudit(db, { ...question, limit: 1 });
  const [kind, by] = event?.actor?.split(':') ?? [];
  return event && kind === 'user' && by ? { by, at: event.at } : null;
}
