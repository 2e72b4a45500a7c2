import type { StaffActor } from '~/app/auth/actor';
import { tokenHashOf } from '~/app/crypto/tokens';
import { nowOf, type Services } from '~/app/services';
import { endSession } from '~/db/repositories/sessions';
import { record } from '../record';

/** Ends the session of this browser; the others of the same user go on. */
export async function signOut(services: Services, actor: StaffActor, token: string) {
  await services.store.transaction(async (tx) => {
    if (!(await endSession(tx, tokenHashOf(token), nowOf(services)))) return;
    const subject = `user:${actor.userId}` as const;
    await record(tx, services, { action: 'session.ended', actor: subject, subject });
  });
}
