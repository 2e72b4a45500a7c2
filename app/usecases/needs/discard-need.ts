import { giveChoresBack } from '~/db/repositories/chores';
import { deleteDraft } from '~/db/repositories/needs';
import { deleteTasksOf } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import type { DraftRefusal } from './draft-of';
import { record } from '../record';

/** Throws a draft away. What has been sent cannot be thrown away, only closed. */
export async function discardNeed(
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
): Promise<Result<null, DraftRefusal>> {
  return services.store.transaction(async (tx) => {
    await deleteTasksOf(tx, needId);
    await giveChoresBack(tx, needId);
    if (!(await deleteDraft(tx, { companyId, needId }))) return refuse('not-a-draft');
    await record(tx, services, {
      action: 'need.closed',
      actor: `user:${userId}`,
      subject: `need:${needId}`,
      facts: { reason: 'discarded-draft' },
    });
    return ok(null);
  });
}
