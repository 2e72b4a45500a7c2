import type { Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { hasSignedIn } from '~/db/repositories/sessions';
import { findUser } from '~/db/repositories/users';

/** One user for her own page: what is known of her, and whether she has ever signed in. */
export async function readUser({ store }: Services, userId: string) {
  const user = await findUser(store.read, userId);
  if (!user) return undefined;
  const company =
    user.companyId === null ? undefined : await findCompany(store.read, user.companyId);
  const { id, role, name, email, phone, office, companyRole } = user;
  return {
    ...{ id, role, name, email, phone, office, companyRole },
    company: company?.name ?? null,
    isSuspended: user.suspendedAt !== null,
    hasSignedIn: await hasSignedIn(store.read, userId),
  };
}

export type OneUser = NonNullable<Awaited<ReturnType<typeof readUser>>>;
