import type { Task } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { Understanding } from '../../domain/vocabulary/understand-text';
import { understandWords } from './understand-words';

/** What each task of a need is understood as, by its id; a title without words has none. */
export type MeaningsOfTasks = Readonly<Record<string, Understanding | undefined>>;

/** What is understood of the tasks of a need, to be looked over by the one who wrote them. */
export async function understandTasks(
  db: Database,
  tasks: readonly Task[],
): Promise<MeaningsOfTasks> {
  const meanings: Record<string, Understanding | undefined> = {};
  for (const { id, title, details } of tasks) {
    [meanings[id]] = await understandWords(db, 'title', title, { decisions: details.decided });
  }
  return meanings;
}
