import type { EmployerActor } from '../../auth/actor';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import { ok, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { writeConfirmedWords } from './write-confirmed-words';

/** Keeps what the employer ticked beside the words of her tasks. */
export async function confirmWords(
  services: Services,
  actor: EmployerActor,
  needId: string,
  words: readonly WordAnswer[],
): Promise<Result<null, DraftRefusal>> {
  if (words.length === 0) return ok(null);
  return changeNeed(services, actor, needId, (tx, draft, at) =>
    writeConfirmedWords(tx, draft, words, at),
  );
}
