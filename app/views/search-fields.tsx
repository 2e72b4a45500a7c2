import { longestWanted } from '../domain/searches/wanted-search';
import { textOf, type FormState } from '../forms/form-state';
import { Field } from '../ui/field';

type Name = keyof typeof longestWanted;

interface SearchFieldsProps {
  readonly form: FormState;
  readonly words: Readonly<Record<Name | `${Name}Hint`, string>>;
}

/** What a person wants us to look for: in her words to herself, or in those of her specialist. */
export function SearchFields({ form, words }: SearchFieldsProps) {
  const field = (name: Name) => ({
    id: name,
    name,
    label: words[name],
    hint: words[`${name}Hint`],
    error: form.errors[name],
    defaultValue: textOf(form, name),
    maxLength: longestWanted[name],
  });
  return (
    <>
      <Field {...field('what')} kind="textarea" rows={3} />
      <Field {...field('where')} isOptional />
      <Field {...field('company')} isOptional />
    </>
  );
}
