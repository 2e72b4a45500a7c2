import { dropDraftsBefore, keepDraftRow, type DraftFields } from '~/db/repositories/form-drafts';
import type { SpecialistActor } from '../../auth/actor';
import type { DraftPlace } from '../../domain/form-drafts/draft-place';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { draftsKeptSince } from './drafts-kept-since';
import { openDraftKey } from './open-draft-key';

/** What a long form may hold, in characters of JSON: the longest of ours full is a third of it. */
const longestDraft = 100_000;

/**
 * Keeps what is written in a form before it is saved, in the place of what was kept before.
 * `not-found` when the page is not hers, `too-long` past 100,000 characters. No record changes, so
 * nothing is told to the log.
 */
export async function keepDraft(
  services: Services,
  actor: SpecialistActor,
  place: DraftPlace,
  fields: DraftFields,
): Promise<Result<null, 'not-found' | 'too-long'>> {
  if (JSON.stringify(fields).length > longestDraft) return refuse('too-long');
  return services.store.transaction(async (tx) => {
    const opened = await openDraftKey(tx, services, actor, place);
    if (!opened) return refuse('not-found');
    const { key, profileId } = opened;
    const own = { userId: actor.userId, place: place.path };
    await keepDraftRow(tx, key, { ...own, profileId, fields, keptAt: nowOf(services) });
    await dropDraftsBefore(tx, draftsKeptSince(services));
    return ok(null);
  });
}
