import { findNeedOfCompany, type Need } from '~/db/repositories/needs';
import { listTasks, type Task } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';

export interface NeedWithTasks {
  readonly need: Need;
  readonly tasks: readonly Task[];
}

/** A need of the employer's own company with its tasks; another company's is not found. */
export async function readNeed(
  { store }: Services,
  { companyId }: EmployerActor,
  needId: string,
): Promise<NeedWithTasks | undefined> {
  const need = await findNeedOfCompany(store.read, companyId, needId);
  return need && { need, tasks: await listTasks(store.read, needId) };
}
