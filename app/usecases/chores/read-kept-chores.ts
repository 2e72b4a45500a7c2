import { listChoresOfCompany } from '~/db/repositories/chores';
import { groupChores } from '../../domain/chores/chore-groups';
import type { Services } from '../../services';

/**
 * The kept chores of a company that are no part of a need, gathered: for those who look for a job.
 */
export async function readKeptChores({ store }: Pick<Services, 'store'>, companyId: string) {
  const all = await listChoresOfCompany(store.read, companyId);
  return groupChores(all.filter(({ state, needId }) => state === 'kept' && needId === null));
}
