import type { AgreementParty } from '~/db/repositories/agreement-parties';
import { readIdentity } from '~/db/repositories/identities';
import { findUser } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';

/** Where a party gets its letters now; undefined for one without an address, or shut out. */
export async function partyAddress(
  { store: { read } }: Services,
  key: PersonKey,
  { party, userId }: Pick<AgreementParty, 'party' | 'userId'>,
): Promise<string | undefined> {
  if (party === 'jobseeker') return (await readIdentity(read, key))?.email ?? undefined;
  if (party !== 'employer' || userId === null) return undefined;
  const user = await findUser(read, userId);
  return user?.suspendedAt === null ? user.email : undefined;
}
