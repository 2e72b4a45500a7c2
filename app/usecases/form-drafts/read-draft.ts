import { findDraft } from '~/db/repositories/form-drafts';
import type { SpecialistActor } from '../../auth/actor';
import type { DraftPlace } from '../../domain/form-drafts/draft-place';
import type { Services } from '../../services';
import { draftsKeptSince } from './drafts-kept-since';
import { openDraftKey } from './open-draft-key';

/** What she has written in this form and not saved, and when; undefined where there is nothing. */
export async function readDraft(services: Services, actor: SpecialistActor, place: DraftPlace) {
  const { read } = services.store;
  const opened = await openDraftKey(read, services, actor, place);
  const own = { userId: actor.userId, place: place.path };
  return opened && findDraft(read, opened.key, own, draftsKeptSince(services));
}
