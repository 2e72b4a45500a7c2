import type { EmployerActor } from '../../auth/actor';
import type { Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { writeTasks, type AnsweredTasks } from './write-tasks';

/** Adds what a first screen asks, to a need of the employer's own company. */
export async function saveTasks(
  services: Services,
  actor: EmployerActor,
  needId: string,
  answered: AnsweredTasks,
): Promise<Result<null, DraftRefusal>> {
  return changeNeed(services, actor, needId, (tx, draft, at) =>
    writeTasks(tx, draft, answered, at),
  );
}
