import type { AdministratorActor } from '~/app/auth/actor';
import { mayAnswer } from '~/app/domain/privacy/break-glass';
import type { Services } from '~/app/services';
import { listActiveAdministrators, type User } from '~/db/repositories/users';
import { whoInvited } from './who-invited';

interface OtherAdministrators {
  /** Those who may answer one's request. */
  readonly canAnswer: readonly User[];
  /** Those one has invited oneself, and too lately. */
  readonly isTooNew: readonly User[];
}

/** The other administrators who can sign in. */
export async function otherAdministrators(
  { store, clock }: Services,
  { userId }: AdministratorActor,
): Promise<OtherAdministrators> {
  const others = (await listActiveAdministrators(store.read)).filter(({ id }) => id !== userId);
  const canAnswer: User[] = [];
  const isTooNew: User[] = [];
  for (const other of others) {
    const invited = await whoInvited(store.read, other.id);
    const may = mayAnswer(userId, { id: other.id, invited }, clock.now());
    (may ? canAnswer : isTooNew).push(other);
  }
  return { canAnswer, isTooNew };
}
