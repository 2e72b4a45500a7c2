import { listDraftsAbout } from '~/db/repositories/form-drafts';
import type { SpecialistActor } from '../../auth/actor';
import { blockOfDraft } from '../../domain/form-drafts/draft-place';
import type { ProfileBlock } from '../../domain/profiles/profile-block';
import type { Services } from '../../services';
import { draftsKeptSince } from './drafts-kept-since';

/** A block of a profile that is written in and not saved, and since when. */
export interface BlockDraft {
  readonly block: ProfileBlock;
  readonly keptAt: string;
}

/** The blocks of a profile one has written in oneself and not saved, the latest first. */
export async function readBlockDrafts(
  services: Services,
  { userId }: SpecialistActor,
  profileId: string,
): Promise<BlockDraft[]> {
  const own = { userId, profileId };
  const drafts = await listDraftsAbout(services.store.read, own, draftsKeptSince(services));
  return drafts.flatMap(({ place, keptAt }) => {
    const block = blockOfDraft(place);
    return block ? [{ block, keptAt }] : [];
  });
}
