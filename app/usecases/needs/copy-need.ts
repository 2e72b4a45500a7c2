import { findNeedOfCompany, insertNeed, unknownNeed } from '~/db/repositories/needs';
import { insertTask, listTasks } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { isCompanyOver } from '../companies/is-company-over';
import { record } from '../record';

/**
 * Begins a new draft from a need of the employer's own company: its tasks and all it said, but no
 * dates, which have passed. `copyId` was given out with the form: sent twice it is one copy.
 */
export async function copyNeed(
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
  copyId: string,
): Promise<Result<null, 'not-found' | 'company-stopped'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const need = await findNeedOfCompany(tx, companyId, needId);
    if (!need) return refuse('not-found');
    if (await isCompanyOver(tx, companyId)) return refuse('company-stopped');
    const isNew = await insertNeed(tx, {
      ...need,
      startOn: unknownNeed.startOn,
      comeBackOn: unknownNeed.comeBackOn,
      resolved: unknownNeed.resolved,
      closedReason: unknownNeed.closedReason,
      closedNote: unknownNeed.closedNote,
      pausedUntilOn: unknownNeed.pausedUntilOn,
      resumesAt: unknownNeed.resumesAt,
      submittedAt: unknownNeed.submittedAt,
      openedAt: unknownNeed.openedAt,
      id: copyId,
      createdById: userId,
      state: 'draft',
      copiedFromId: needId,
      createdAt: now,
      updatedAt: now,
    });
    if (!isNew) {
      const copy = await findNeedOfCompany(tx, companyId, copyId);
      return copy?.copiedFromId === needId ? ok(null) : refuse('not-found');
    }
    for (const task of await listTasks(tx, needId)) {
      await insertTask(tx, { ...task, id: services.newId(), needId: copyId, updatedAt: now });
    }
    await record(tx, services, {
      action: 'need.started',
      actor: `user:${userId}`,
      subject: `need:${copyId}`,
      facts: { companyId, copiedFrom: needId },
    });
    return ok(null);
  });
}
