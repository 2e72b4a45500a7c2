import { saveDraft } from '~/db/repositories/needs';
import { insertTask, listTasks, updateTask, type TaskDetails } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import { weeklyHoursOf } from '../../domain/needs/hours-band';
import { mostTasks } from '../../domain/needs/most-tasks';
import { needTitleOf } from '../../domain/needs/need-title';
import { ok, refuse, type Result } from '../../domain/result';
import type { DraftOf, DraftRefusal } from './draft-of';

/** What one screen asks of a task; a detail given as `undefined` becomes unknown again. */
export interface TaskAnswers {
  readonly title?: string;
  readonly details?: TaskDetails;
}

/**
 * Writes a task of a draft inside a transaction: a new one when it has a title and is not there,
 * else the answers are laid over those it had.
 */
export async function writeTask(
  tx: Database,
  { companyId, needId, taskId }: DraftOf & { readonly taskId: string },
  answers: TaskAnswers,
  at: string,
): Promise<Result<null, DraftRefusal>> {
  const tasks = await listTasks(tx, needId);
  const task = tasks.find(({ id }) => id === taskId);
  const title = answers.title ?? task?.title;
  if (title === undefined) return refuse('not-a-draft');
  if (!task && tasks.length >= mostTasks) return refuse('too-many-tasks');
  const details = laidOver(task?.details ?? {}, answers.details ?? {});
  const position = (tasks.at(-1)?.position ?? -1) + 1;
  const isWritten = task
    ? await updateTask(tx, { needId, taskId }, { title, details, updatedAt: at })
    : await insertTask(tx, { id: taskId, needId, position, title, details, updatedAt: at });
  const isDraft = await sumUpDraft(tx, { companyId, needId }, at);
  return isWritten && isDraft ? ok(null) : refuse('not-a-draft');
}

/** Names the draft after its tasks and adds their hours. False when it is no draft of the company. */
export async function sumUpDraft(tx: Database, draft: DraftOf, at: string): Promise<boolean> {
  const tasks = await listTasks(tx, draft.needId);
  const hours = weeklyHoursOf(tasks.map(({ details }) => details));
  return saveDraft(tx, draft, {
    title: needTitleOf(tasks.map(({ title }) => title)),
    hoursMin: hours.min,
    hoursMax: hours.max,
    updatedAt: at,
  });
}

function laidOver(before: TaskDetails, answers: TaskDetails): TaskDetails {
  const demands = { ...before.demands, ...answers.demands };
  return { ...before, ...answers, ...(Object.keys(demands).length > 0 ? { demands } : {}) };
}
