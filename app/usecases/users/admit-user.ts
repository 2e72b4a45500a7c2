import { startSession } from '~/app/auth/session';
import { tokenHashOf } from '~/app/crypto/tokens';
import { nowOf, type Services } from '~/app/services';
import { endSession } from '~/db/repositories/sessions';
import type { User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { record } from '../record';

export interface Admission {
  /** For the cookie, and nowhere else. */
  readonly token: string;
  readonly role: User['role'];
}

/**
 * Lets in a user who has proved who she is, in the transaction of the proof: a session under a
 * new token, and an end to the one this browser held (`previousToken`).
 */
export async function admitUser(
  tx: Database,
  services: Services,
  user: User,
  { how, previousToken }: { how: 'link' | 'code' | 'demo'; previousToken: string | undefined },
): Promise<Admission> {
  if (previousToken) await endSession(tx, tokenHashOf(previousToken), nowOf(services));
  const token = await startSession(tx, services, user.id);
  await record(tx, services, {
    action: 'session.started',
    actor: `user:${user.id}`,
    subject: `user:${user.id}`,
    facts: { how },
  });
  return { token, role: user.role };
}
