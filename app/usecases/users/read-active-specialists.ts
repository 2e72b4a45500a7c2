import type { Services } from '~/app/services';
import { listSpecialists } from '~/db/repositories/users';

/** The specialists who can be a company's fixed contact. */
export async function readActiveSpecialists({ store }: Services) {
  const specialists = await listSpecialists(store.read);
  return specialists
    .filter(({ suspendedAt }) => suspendedAt === null)
    .map(({ id, name }) => ({ id, name }));
}
