import { findLatestChoreList } from '~/db/repositories/chores';
import { findCompany } from '~/db/repositories/companies';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';
import { openedOf } from './opened-list';

/** What hangs on the wall: the company's name, and the address while the list is open. */
export async function readPoster(services: Services, { companyId }: EmployerActor) {
  const { read } = services.store;
  const company = await findCompany(read, companyId);
  const open = openedOf(services, await findLatestChoreList(read, companyId));
  return { company: company?.name ?? '', open };
}
