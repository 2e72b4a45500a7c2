import { closeChoreListRow } from '~/db/repositories/chores';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Closes the list before its day; what was put in stays. `not-found` where it is not open. */
export async function closeChoreList(
  services: Services,
  { companyId, userId }: EmployerActor,
  listId: string,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const isClosed = await closeChoreListRow(tx, { companyId, listId }, nowOf(services));
    if (!isClosed) return refuse('not-found');
    await record(tx, services, {
      action: 'chores.closed',
      actor: `user:${userId}`,
      subject: `company:${companyId}`,
    });
    return ok(null);
  });
}
