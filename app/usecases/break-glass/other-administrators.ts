import type { AdministratorActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { listUsers } from '~/db/repositories/users';

/** The other administrators who can sign in: those who may answer one's request. */
export async function otherAdministrators({ store }: Services, { userId }: AdministratorActor) {
  const users = await listUsers(store.read);
  return users.filter(
    ({ id, role, suspendedAt }) =>
      role === 'administrator' && suspendedAt === null && id !== userId,
  );
}
