import { listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import { decidedOfTask } from '../../domain/needs/decided-of-task';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import { ok, type Result } from '../../domain/result';
import { readResolver } from '../matching/word-resolver';
import type { DraftOf, DraftRefusal } from './draft-of';
import { writeTask } from './write-task';

/**
 * Writes what the employer ticked beside the words of her tasks, inside a transaction. A task whose
 * words were not looked over stays as it is.
 */
export async function writeConfirmedWords(
  tx: Database,
  draft: DraftOf,
  words: readonly WordAnswer[],
  at: string,
): Promise<Result<null, DraftRefusal>> {
  if (words.length === 0) return ok(null);
  const resolver = await readResolver(tx);
  for (const { id, title, details } of await listTasks(tx, draft.needId)) {
    const before = details.decided ?? [];
    const decided = decidedOfTask({ title, decided: before }, words, resolver);
    if (JSON.stringify(decided) === JSON.stringify(before)) continue;
    const written = await writeTask(tx, { ...draft, taskId: id }, { details: { decided } }, at);
    if (!written.ok) return written;
  }
  return ok(null);
}
