import type { EmployerActor } from '../auth/actor';
import type { Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import type { DraftRefusal } from './draft-of';
import { writeTasks, type AnsweredTasks } from './write-tasks';

/** Adds what a first screen asks, to a need of the employer's own company. */
export async function saveTasks(
  services: Services,
  { companyId }: EmployerActor,
  needId: string,
  answered: AnsweredTasks,
): Promise<Result<null, DraftRefusal>> {
  return services.store.transaction((tx) =>
    writeTasks(tx, { companyId, needId }, answered, nowOf(services)),
  );
}
