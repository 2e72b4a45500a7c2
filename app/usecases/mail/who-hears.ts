import { readIdentity } from '~/db/repositories/identities';
import { listCompanyUsers } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';

/** Whom a letter about a proposal reaches at all: the rest must be rung or met. */
export interface WhoHears {
  /** Somebody at the company can sign in. */
  readonly company: boolean;
  /** She has an address. */
  readonly jobseeker: boolean;
}

export async function whoHears(
  { store }: Services,
  key: PersonKey,
  companyId: string,
): Promise<WhoHears> {
  return {
    company: (await listCompanyUsers(store.read, companyId)).length > 0,
    jobseeker: Boolean((await readIdentity(store.read, key))?.email),
  };
}
