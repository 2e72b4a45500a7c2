import { findNeedOfCompany, type Need } from '~/db/repositories/needs';
import { listTasks, type Task } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import type { Services } from '../../services';

export interface NeedWithTasks {
  readonly need: Need;
  readonly tasks: readonly Task[];
}

/** A need of the employer's own company as it stands today, with its tasks; another company's is not found. */
export async function readNeed(
  { store, clock }: Services,
  { companyId }: EmployerActor,
  needId: string,
): Promise<NeedWithTasks | undefined> {
  const need = await findNeedOfCompany(store.read, companyId, needId);
  if (!need) return undefined;
  const today = osloDateOf(clock.now());
  return { need: needOn(need, today), tasks: await listTasks(store.read, needId) };
}
