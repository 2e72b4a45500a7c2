import { findLatestChoreList, insertChoreList } from '~/db/repositories/chores';
import type { EmployerActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { addDays } from '../../domain/calendar/plain-date';
import { daysOpen, isOpenOn } from '../../domain/chores/chore-list';
import { ok, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Short enough to be typed off a sheet, and far too many to be guessed at sixty an hour. */
const lettersOfToken = 10;

/**
 * Opens a list of chores for the employer's own company, with an address its colleagues share.
 * One is open at a time: while there is one, nothing is made.
 */
export async function openChoreList(
  services: Services,
  { companyId, userId }: EmployerActor,
  listId: string,
): Promise<Result<null, never>> {
  const today = osloDateOf(services.clock.now());
  return services.store.transaction(async (tx) => {
    const latest = await findLatestChoreList(tx, companyId);
    if (latest && isOpenOn(latest, today)) return ok(null);
    const openUntilOn = addDays(today, daysOpen);
    const isNew = await insertChoreList(tx, {
      id: listId,
      companyId,
      token: services.newId().slice(-lettersOfToken),
      openUntilOn,
      closedAt: null,
      createdById: userId,
      createdAt: nowOf(services),
    });
    if (!isNew) return ok(null);
    await record(tx, services, {
      action: 'chores.opened',
      actor: `user:${userId}`,
      subject: `company:${companyId}`,
      facts: { openUntilOn },
    });
    return ok(null);
  });
}
