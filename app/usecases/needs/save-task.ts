import type { EmployerActor } from '../../auth/actor';
import type { Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { writeTask, type TaskAnswers } from './write-task';

/** Saves what one screen asks of a task, in a need of the employer's own company. */
export async function saveTask(
  services: Services,
  actor: EmployerActor,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
  answers: TaskAnswers,
): Promise<Result<null, DraftRefusal>> {
  return changeNeed(services, actor, needId, (tx, draft, at) =>
    writeTask(tx, { ...draft, taskId }, answers, at),
  );
}
