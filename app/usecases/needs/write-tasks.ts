import { deleteTask, listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { AnsweredTask } from '../../domain/needs/answers/what';
import { refuse, type Result } from '../../domain/result';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import type { DraftOf, DraftRefusal } from './draft-of';
import { writeConfirmedWords } from './write-confirmed-words';
import { sumUpDraft, writeTask } from './write-task';

/** What one first screen made: its tasks, and the id their ids begin with. */
export interface AnsweredTasks {
  readonly taskId: string;
  readonly tasks: readonly AnsweredTask[];
  /** What was ticked beside the own words. */
  readonly words?: readonly WordAnswer[];
}

/**
 * Writes all tasks of a first screen inside a transaction. What the same screen made before and
 * is not ticked any more goes away; a suggestion that is there keeps what was changed in it.
 */
export async function writeTasks(
  tx: Database,
  draft: DraftOf,
  { taskId, tasks, words = [] }: AnsweredTasks,
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
  if (!(await sumUpDraft(tx, draft, at))) return refuse('not-a-draft');
  return writeConfirmedWords(tx, draft, words, at);
}
