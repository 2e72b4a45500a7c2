import type { EmployerActor } from '../../auth/actor';
import type { Result } from '../../domain/result';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { writeConfirmedWords } from './write-confirmed-words';
import { writeTask, type TaskAnswers } from './write-task';

/**
 * Saves what one screen asks of a task, in a need of the employer's own company. `words` is what was
 * ticked beside its words.
 */
export async function saveTask(
  services: Services,
  actor: EmployerActor,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
  answers: TaskAnswers,
  words: readonly WordAnswer[] = [],
): Promise<Result<null, DraftRefusal>> {
  return changeNeed(services, actor, needId, async (tx, draft, at) => {
    const written = await writeTask(tx, { ...draft, taskId }, answers, at);
    return written.ok ? writeConfirmedWords(tx, draft, words, at) : written;
  });
}
