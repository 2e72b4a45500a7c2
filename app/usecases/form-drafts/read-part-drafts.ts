import { listDraftsAbout } from '~/db/repositories/form-drafts';
import type { SpecialistActor } from '../../auth/actor';
import { draftPlaceOf, partOfDraft } from '../../domain/form-drafts/draft-place';
import type { FormValues } from '../../domain/profiles/block-form';
import type { Services } from '../../services';
import { draftsKeptSince } from './drafts-kept-since';
import { readDraft } from './read-draft';

/** What is written and not saved in the forms of a page about a person, part by part, and when. */
export type PartDrafts = Readonly<
  Record<string, { readonly values: FormValues; readonly keptAt: string }>
>;

/** The drafts one has left oneself in the forms of such a page. */
export async function readPartDrafts(
  services: Services,
  actor: SpecialistActor,
  { profileId, pathname }: { readonly profileId: string; readonly pathname: string },
): Promise<PartDrafts> {
  const own = { userId: actor.userId, profileId };
  const kept = await listDraftsAbout(services.store.read, own, draftsKeptSince(services));
  const drafts = await Promise.all(
    kept.map(async ({ place: path }) => {
      const part = partOfDraft(pathname, path);
      const place = part === undefined ? undefined : draftPlaceOf(path);
      const draft = place && (await readDraft(services, actor, place));
      return draft && [part, { values: draft.fields, keptAt: draft.keptAt }];
    }),
  );
  return Object.fromEntries(drafts.filter((draft) => draft !== undefined));
}
