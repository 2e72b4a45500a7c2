import type { AdministratorActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { dropCompanyImport } from '~/db/repositories/company-imports';

/** Throws away a file of one's own that is not taken in. */
export async function discardCompanyImport(
  { store }: Services,
  actor: AdministratorActor,
  importId: string,
): Promise<void> {
  await store.transaction((tx) => dropCompanyImport(tx, actor.userId, importId));
}
