import { listChoresOfCompany, takeChoresIntoNeed } from '~/db/repositories/chores';
import { insertNeed } from '~/db/repositories/needs';
import type { EmployerActor } from '../../auth/actor';
import { groupChores } from '../../domain/chores/chore-groups';
import { taskOfChores } from '../../domain/chores/task-of-chores';
import { mostTasks } from '../../domain/needs/most-tasks';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { isCompanyOver } from '../companies/is-company-over';
import { firstDraft } from '../needs/start-need';
import { writeTask } from '../needs/write-task';
import { record } from '../record';

export type ChoresRefusal = 'none-chosen' | 'not-found' | 'too-many-tasks' | 'company-stopped';

interface ChosenChores {
  /** Given out with the form, so that the same form sent twice begins one need. */
  readonly needId: string;
  readonly choreIds: readonly string[];
}

/**
 * Begins a posting of chosen chores, those of one kind of work as one task; they are the need's
 * from then on, until it is thrown away. `not-found` where one is not kept, or another need's;
 * `company-stopped` where the cooperation is over, and nothing begins.
 */
export async function makeNeedOfChores(
  services: Services,
  actor: EmployerActor,
  { needId, choreIds }: ChosenChores,
): Promise<Result<null, ChoresRefusal>> {
  const { companyId, userId } = actor;
  if (choreIds.length === 0) return refuse('none-chosen');
  const draft = await firstDraft(services, actor, needId);
  return services.store.transaction<Result<null, ChoresRefusal>>(async (tx) => {
    if (await isCompanyOver(tx, companyId)) return refuse('company-stopped');
    const all = await listChoresOfCompany(tx, companyId);
    const chosen = all.filter(({ id }) => choreIds.includes(id));
    const isSentBefore = chosen.length > 0 && chosen.every((chore) => chore.needId === needId);
    if (isSentBefore) return ok(null);
    const groups = groupChores(chosen);
    if (groups.length > mostTasks) return refuse('too-many-tasks');
    if (!(await insertNeed(tx, draft))) return refuse('not-found');
    const taken = await takeChoresIntoNeed(tx, { companyId, needId }, choreIds);
    if (taken !== choreIds.length) return refuse('not-found');
    for (const group of groups) {
      const where = { companyId, needId, taskId: services.newId() };
      const written = await writeTask(tx, where, taskOfChores(group), nowOf(services));
      if (!written.ok) return refuse('not-found');
    }
    await record(tx, services, {
      action: 'need.started',
      actor: `user:${userId}`,
      subject: `need:${needId}`,
      facts: { companyId, chores: taken },
    });
    return ok(null);
  });
}
