import { deleteTask, listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { AnsweredTask } from '../../domain/needs/answers/what';
import { ok, refuse, type Result } from '../../domain/result';
import type { DraftOf, DraftRefusal } from './draft-of';
import { sumUpDraft, writeTask } from './write-task';

/** What one first screen made: its tasks, and the id their ids begin with. */
export interface AnsweredTasks {
  readonly taskId: string;
  readonly tasks: readonly AnsweredTask[];
}

/**
 * Writes all tasks of a first screen inside a transaction. What the same screen made before and
 * is not ticked any more goes away; a suggestion that is there keeps what was changed in it.
 */
export async function writeTasks(
  tx: Database,
  draft: DraftOf,
  { taskId, tasks }: AnsweredTasks,
  at: string,
): Promise<Result<null, DraftRefusal>> {
  const before = await listTasks(tx, draft.needId);
  const isHere = new Set(before.map(({ id }) => id));
  const isKept = new Set(tasks.map(({ id }) => id));
  for (const { id } of before) {
    const isOfScreen = id === taskId || id.startsWith(`${taskId}-`);
    if (isOfScreen && !isKept.has(id)) await deleteTask(tx, draft.needId, id);
  }
  for (const { id, title, details, isSuggested } of tasks) {
    const answers = isSuggested && isHere.has(id) ? { title } : { title, details };
    const written = await writeTask(tx, { ...draft, taskId: id }, answers, at);
    if (!written.ok) return written;
  }
  return (await sumUpDraft(tx, draft, at)) ? ok(null) : refuse('not-a-draft');
}
