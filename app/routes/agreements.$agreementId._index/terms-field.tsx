import type { ComponentProps } from 'react';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';

type Written = Omit<ComponentProps<typeof Field>, 'id' | 'name' | 'label'>;
type Given = Pick<ComponentProps<typeof Choice>, 'options' | 'layout' | 'kind'> & {
  /** Offers «not chosen» first, so that a choice can be taken back. */
  readonly isOptional?: true;
};

/** Draws fields by their path in the terms, which is their name, their id and where gaps point. */
export interface DrawField {
  /** What stands in a field, as text. */
  readonly valueOf: (path: string) => string;
  readonly write: (path: string, label: string, more?: Written) => JSX.Element;
  readonly choose: (path: string, label: string, given: Given) => JSX.Element;
}

/** The fields of one form: what stands in them, or what was typed with its faults. */
export function termsFieldsOf(
  values: FormValues,
  errors: Readonly<Record<string, string>>,
  notChosen: string,
): DrawField {
  const valueOf = (path: string) => String(values[path] ?? '');
  return {
    valueOf,
    write: (path, label, more) => (
      <Field
        id={path}
        name={path}
        label={label}
        defaultValue={valueOf(path)}
        error={errors[path]}
        {...more}
      />
    ),
    choose: (path, label, { options, isOptional, ...more }) => (
      <Choice
        id={path}
        name={path}
        legend={label}
        error={errors[path]}
        chosen={[valueOf(path)]}
        options={isOptional ? [...options, { value: '', label: notChosen }] : options}
        {...more}
      />
    ),
  };
}
