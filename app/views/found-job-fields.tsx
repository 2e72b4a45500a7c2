import {
  firstContacts,
  longestFound,
  mayTells,
  type FirstContact,
  type MayTell,
} from '../domain/found-jobs/found-job';
import { textOf, type FormState } from '../forms/form-state';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';

type Name = keyof typeof longestFound;

interface FoundJobFieldsProps {
  readonly form: FormState;
  readonly words: Readonly<Record<Name | `${Name}Hint`, string>> & {
    readonly firstContact: string;
    readonly firstContacts: Readonly<Record<FirstContact, string>>;
    readonly mayTell: string;
    readonly mayTellHint: string;
    readonly mayTells: Readonly<Record<MayTell, string>>;
  };
}

/** A place of work a person found herself: in her words to herself, or in those of her specialist. */
export function FoundJobFields({ form, words }: FoundJobFieldsProps) {
  const field = (name: Name) => ({
    id: name,
    name,
    label: words[name],
    hint: words[`${name}Hint`],
    error: form.errors[name],
    defaultValue: textOf(form, name),
    maxLength: longestFound[name],
  });
  return (
    <>
      <Field {...field('place')} />
      <Field {...field('work')} />
      <Field {...field('town')} isOptional />
      <Field {...field('contact')} isOptional />
      <Choice
        id="firstContact"
        name="firstContact"
        legend={words.firstContact}
        options={firstContacts.map((value) => ({ value, label: words.firstContacts[value] }))}
        chosen={[textOf(form, 'firstContact')]}
        error={form.errors['firstContact']}
      />
      <Choice
        id="mayTell"
        name="mayTell"
        legend={words.mayTell}
        hint={words.mayTellHint}
        options={mayTells.map((value) => ({ value, label: words.mayTells[value] }))}
        chosen={[textOf(form, 'mayTell')]}
        error={form.errors['mayTell']}
      />
    </>
  );
}
