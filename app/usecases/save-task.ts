import type { EmployerActor } from '../auth/actor';
import type { Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import type { DraftRefusal } from './draft-of';
import { writeTask, type TaskAnswers } from './write-task';

/** Saves what one screen asks of a task, in a draft of the employer's own company. */
export async function saveTask(
  services: Services,
  { companyId }: EmployerActor,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
  answers: TaskAnswers,
): Promise<Result<null, DraftRefusal>> {
  return services.store.transaction((tx) =>
    writeTask(tx, { companyId, needId, taskId }, answers, nowOf(services)),
  );
}
