import { saveDraft, type DraftChanges } from '~/db/repositories/needs';
import type { EmployerActor } from '../auth/actor';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import type { DraftRefusal } from './draft-of';

/** Saves what one screen asks of the need as a whole: place and start, or pay and people. */
export async function saveNeed(
  services: Services,
  { companyId }: EmployerActor,
  needId: string,
  changes: DraftChanges,
): Promise<Result<null, DraftRefusal>> {
  return services.store.transaction(async (tx) => {
    const updatedAt = nowOf(services);
    const isDraft = await saveDraft(tx, { companyId, needId }, { ...changes, updatedAt });
    return isDraft ? ok(null) : refuse('not-a-draft');
  });
}
