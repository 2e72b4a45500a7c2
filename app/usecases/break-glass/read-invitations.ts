import type { Invitations, Invited } from '~/app/domain/privacy/break-glass';
import { listAudit } from '~/db/repositories/audit';
import { listUsers } from '~/db/repositories/users';
import type { Database } from '~/db/store';

/** Which administrator was let in by which user, and when; also those who are shut out now. */
export async function readInvitations(db: Database): Promise<Invitations> {
  const invitations = new Map<string, Invited>();
  for (const { id, role } of await listUsers(db)) {
    const invited = role === 'administrator' ? await whoLetIn(db, id) : null;
    if (invited) invitations.set(id, invited);
  }
  return invitations;
}

/**
 * The last one who decided where her letters go before she first signed in: who invited her, or
 * mended her address. Null when no user did.
 */
async function whoLetIn(db: Database, userId: string): Promise<Invited | null> {
  const subject = `user:${userId}`;
  const [invited] = await listAudit(db, { action: 'user.invited', subject, limit: 1 });
  const changes = await listAudit(db, { action: 'user.changed', subject, limit: mostChanges });
  const mended = changes.find(({ facts }) => JSON.parse(facts ?? '{}').isAddressMended === true);
  const event = mended ?? invited;
  const [kind, by] = event?.actor?.split(':') ?? [];
  return event && kind === 'user' && by ? { by, at: event.at } : null;
}

/** As many changes of one user as are looked through. */
const mostChanges = 200;
