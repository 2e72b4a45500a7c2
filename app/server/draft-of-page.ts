import type { SpecialistActor } from '../auth/actor';
import { draftPlaceOf } from '../domain/form-drafts/draft-place';
import type { ChangedFields } from '../domain/form-drafts/meanwhile';
import type { FormValues } from '../domain/profiles/block-form';
import type { Services } from '../services';
import { dropDraft } from '../usecases/form-drafts/drop-draft';
import { readDraft } from '../usecases/form-drafts/read-draft';
import { afterMeanwhile, seenFormOf, withSeen } from './seen-form';

interface Asked {
  readonly services: Services;
  readonly actor: SpecialistActor;
  readonly request: Request;
}

/** What the form of a page begins with: what is saved, or what was written after that and when. */
export interface BegunForm {
  readonly values: FormValues;
  readonly draftedAt?: string;
  /** What was saved elsewhere since the draft was begun. */
  readonly changed?: ChangedFields;
}

/** The saved values of a page's form, or the draft she left of it. */
export async function withDraft(
  { services, actor, request }: Asked,
  saved: FormValues,
): Promise<BegunForm> {
  const place = placeOf(request);
  const draft = place && (await readDraft(services, actor, place));
  if (!draft) return { values: withSeen(saved, saved) };
  const seen = seenFormOf(draft.fields);
  const begun = seen ? afterMeanwhile(seen, saved) : { values: draft.fields };
  return { ...begun, draftedAt: draft.keptAt };
}

/** A form as it would be sent with these values: what is read of a sent form is read of a draft. */
export function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

/** Takes the draft of a page's form away: what it held is saved now. */
export async function draftIsSaved({ services, actor, request }: Asked): Promise<void> {
  const place = placeOf(request);
  if (place) await dropDraft(services, actor, place);
}

function placeOf({ url }: Request) {
  const { pathname, search } = new URL(url);
  return draftPlaceOf(pathname.replace(/\.data$/, '') + search);
}
