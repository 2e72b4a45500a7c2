import { textOf, type FormState } from '~/app/forms/form-state';
import type { PartDrafts } from '~/app/usecases/form-drafts/read-part-drafts';

/** The form of one part of the page: as it was sent, as it was left, or as yet untouched. */
export interface PartForm extends FormState {
  /** Its name among the drafts of the page. */
  readonly part: string;
  /** When it was written, where it was left and not sent. */
  readonly keptAt?: string;
}

/** The forms of a page: the one that was not taken, and those that were left. */
export interface PartForms {
  readonly sent: FormState | undefined;
  readonly drafts: PartDrafts;
}

/** The form of the part with that intent, about that task or warning where it is about one. */
export function sentTo({ sent, drafts }: PartForms, intent: string, about?: string): PartForm {
  const part = partOf({ intent, about });
  if (sent && partOfSent(sent) === part) return { ...sent, part };
  const draft = drafts[part];
  return draft
    ? { part, values: draft.values, errors: {}, keptAt: draft.keptAt }
    : { part, values: {}, errors: {} };
}

/** Which part of the page a form was sent from. */
export function partOfSent(sent: Pick<FormState, 'values'>): string {
  const text = (name: string) => textOf({ ...sent, errors: {} }, name);
  const intent = text('intent');
  if (intent === 'answer') return partOf({ intent, about: text('key') });
  return partOf(intent === 'change' ? { intent, about: text('taskId') } : { intent });
}

const partOf = ({ intent, about }: { intent: string; about?: string | undefined }) =>
  about === undefined ? intent : `${intent} ${about}`;
