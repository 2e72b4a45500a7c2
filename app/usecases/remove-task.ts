import { deleteTask } from '~/db/repositories/tasks';
import type { EmployerActor } from '../auth/actor';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import type { DraftRefusal } from './draft-of';
import { sumUpDraft } from './write-task';

/** Takes a task out of a draft. One that is gone already stays gone. */
export async function removeTask(
  services: Services,
  { companyId }: EmployerActor,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
): Promise<Result<null, DraftRefusal>> {
  return services.store.transaction(async (tx) => {
    await deleteTask(tx, needId, taskId);
    const isDraft = await sumUpDraft(tx, { companyId, needId }, nowOf(services));
    return isDraft ? ok(null) : refuse('not-a-draft');
  });
}
