import type { AdministratorActor } from '~/app/auth/actor';
import { mayAnswer } from '~/app/domain/privacy/break-glass';
import type { Services } from '~/app/services';
import { listActiveAdministrators, type User } from '~/db/repositories/users';
import { readInvitations } from './read-invitations';

interface OtherAdministrators {
  /** Those who may answer one's request. */
  readonly canAnswer: readonly User[];
  /** Those behind whom the same one stands as behind oneself, by invitations too late. */
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
  const invitations = await readInvitations(store.read);
  for (const other of others) {
    const may = mayAnswer(userId, other.id, invitations, clock.now());
    (may ? canAnswer : isTooNew).push(other);
  }
  return { canAnswer, isTooNew };
}
