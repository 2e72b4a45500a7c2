import { deleteTask } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { sumUpDraft } from './write-task';

/** Takes a task out of a need. One that is gone already stays gone. */
export async function removeTask(
  services: Services,
  actor: EmployerActor,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
): Promise<Result<null, DraftRefusal>> {
  return changeNeed(services, actor, needId, async (tx, draft, at) => {
    await deleteTask(tx, needId, taskId);
    return (await sumUpDraft(tx, draft, at)) ? ok(null) : refuse('not-a-draft');
  });
}
