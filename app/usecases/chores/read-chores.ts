import { findLatestChoreList, listChoresOfCompany } from '~/db/repositories/chores';
import type { EmployerActor } from '../../auth/actor';
import { groupChores } from '../../domain/chores/chore-groups';
import type { Services } from '../../services';
import { openedOf } from './opened-list';

export type ChoresView = Awaited<ReturnType<typeof readChores>>;

/** The employer's list of chores: its address while it is open, and what was put in. */
export async function readChores(services: Services, { companyId }: EmployerActor) {
  const { read } = services.store;
  const all = await listChoresOfCompany(read, companyId);
  const free = all.filter(({ needId }) => needId === null);
  return {
    open: openedOf(services, await findLatestChoreList(read, companyId)),
    waiting: free.filter(({ state }) => state === 'waiting'),
    groups: groupChores(free.filter(({ state }) => state === 'kept')),
    leftOut: free.filter(({ state }) => state === 'left-out'),
    used: all.length - free.length,
    formId: services.newId(),
  };
}
