import type { Services } from '~/app/services';
import { listSignedIn } from '~/db/repositories/sessions';
import { listUsersWithCompany } from '~/db/repositories/users';

/** Everyone who has or had access: name, role, address, and the company or office she belongs to. */
export async function readUsers({ store }: Services) {
  const rows = await listUsersWithCompany(store.read);
  const signedIn = await listSignedIn(store.read);
  return rows.map(({ user, companyName }) => ({
    id: user.id,
    name: user.name,
    role: user.role,
    email: user.email,
    place: companyName ?? user.office,
    hasSignedIn: signedIn.has(user.id),
    isSuspended: user.suspendedAt !== null,
  }));
}
