import type { ComponentProps } from 'react';
import { mostRows } from '~/app/domain/agreements/optional-terms';
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
  /** Whether a group lies open: something stands in it, or is wrong or missing there. */
  readonly isOpen: (...paths: readonly string[]) => boolean;
  /** The rows under a path that hold something, and an empty one more to add by. */
  readonly rowsOf: (path: string) => readonly number[];
}

interface FormOfTerms {
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
  /** Where something is missing. */
  readonly gapsAt: readonly string[];
  readonly notChosen: string;
}

/** The fields of one form: what stands in them, or what was typed with its faults. */
export function termsFieldsOf({ values, errors, gapsAt, notChosen }: FormOfTerms): DrawField {
  const valueOf = (path: string) => String(values[path] ?? '');
  const filled = Object.keys(values).filter((path) => valueOf(path) !== '');
  const told = [...filled, ...Object.keys(errors), ...gapsAt];
  return {
    valueOf,
    isOpen: (...paths) => told.some((field) => paths.some((path) => isWithin(field, path))),
    rowsOf: (path) => {
      const rows = filled.filter((field) => field.startsWith(`${path}[`)).map(rowOf);
      const count = Math.min(Math.max(-1, ...rows) + 2, mostRows);
      return Array.from({ length: count }, (_, index) => index);
    },
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

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
}

function rowOf(field: string): number {
  return Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0);
}
