import { saveDraft, type DraftChanges } from '~/db/repositories/needs';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';

/** Saves what one screen asks of the need as a whole: place and start, or pay and people. */
export async function saveNeed(
  services: Services,
  actor: EmployerActor,
  needId: string,
  changes: DraftChanges,
): Promise<Result<null, DraftRefusal>> {
  return changeNeed(services, actor, needId, async (tx, draft, updatedAt) =>
    (await saveDraft(tx, draft, { ...changes, updatedAt })) ? ok(null) : refuse('not-a-draft'),
  );
}
