import { dropDraftRow } from '~/db/repositories/form-drafts';
import type { SpecialistActor } from '../../auth/actor';
import type { DraftPlace } from '../../domain/form-drafts/draft-place';
import type { Services } from '../../services';

/** Takes away what was kept of a form: it is saved, or she no longer wants it. */
export async function dropDraft(
  { store }: Services,
  { userId }: SpecialistActor,
  { path }: DraftPlace,
): Promise<void> {
  await store.transaction((tx) => dropDraftRow(tx, { userId, place: path }));
}
