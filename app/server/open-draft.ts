import { redirect } from '@remix-run/node';
import type { Task } from '~/db/repositories/tasks';
import type { EmployerActor } from '../auth/actor';
import { isEditable } from '../domain/needs/need-after';
import { needPaths } from '../posting/posting-paths';
import type { Services } from '../services';
import { readNeed, type NeedWithTasks } from '../usecases/needs/read-need';
import { notFound } from './guard';

/** A need of the employer's own company that may be changed. One that was opened is shown as it is. */
export async function openDraft(
  services: Services,
  actor: EmployerActor,
  needId = '',
): Promise<NeedWithTasks> {
  const found = (await readNeed(services, actor, needId)) ?? notFound();
  if (!isEditable(found.need.state)) throw redirect(needPaths(needId).need, 303);
  return found;
}

/** One task of such a need. */
export async function openDraftTask(
  services: Services,
  actor: EmployerActor,
  {
    needId,
    taskId,
  }: { readonly needId?: string | undefined; readonly taskId?: string | undefined },
): Promise<NeedWithTasks & { readonly task: Task }> {
  const draft = await openDraft(services, actor, needId);
  const task = draft.tasks.find(({ id }) => id === taskId) ?? notFound();
  return { ...draft, task };
}
