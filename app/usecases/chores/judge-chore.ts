import { judgeChoreRow } from '~/db/repositories/chores';
import type { EmployerActor } from '../../auth/actor';
import type { ChoreState } from '../../domain/chores/chore';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { record } from '../record';

/** Keeps a chore of the employer's own company, or leaves it out; either may be changed later. */
export async function judgeChore(
  services: Services,
  { companyId, userId }: EmployerActor,
  choreId: string,
  state: ChoreState,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    if (!(await judgeChoreRow(tx, { companyId, choreId }, state))) return refuse('not-found');
    await record(tx, services, {
      action: 'chore.judged',
      actor: `user:${userId}`,
      subject: `chore:${choreId}`,
      facts: { state },
    });
    return ok(null);
  });
}
