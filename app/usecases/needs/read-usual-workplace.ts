import { listTaskTitlesOfCompany } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { kindOfWorkplaceBy, type KindOfWorkplace } from '../../domain/needs/task-suggestions';
import type { Services } from '../../services';

/** The kind of workplace whose suggestions the company has used most; null while it has used none. */
export async function readUsualWorkplace(
  { store }: Services,
  { companyId }: EmployerActor,
): Promise<KindOfWorkplace | null> {
  return kindOfWorkplaceBy(await listTaskTitlesOfCompany(store.read, companyId)) ?? null;
}
