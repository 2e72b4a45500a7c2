import type { TextDoubt } from './form-answer';
import type { FormValues } from '../domain/profiles/block-form';

/** What a form shows: what is saved or was typed, and what is wrong with it, field by field. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly doubt?: TextDoubt | undefined;
}

/** The text of a field that has one. */
export function textOf({ values }: FormState, name: string): string {
  const value = values[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** The chosen values of a field that may have several. */
export function chosenOf({ values }: FormState, name: string): readonly string[] {
  const value = values[name] ?? [];
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
}

/** A field's id in the page: its name without the signs that an address cannot hold. */
export function fieldId(name: string): string {
  return name.replace(/[^\w-]+/g, '-').replace(/-$/, '');
}

/** The faults by the id of their field, in the order they came. */
export function faultsOf({ errors }: FormState): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, text]) => [fieldId(name), text] as const),
  );
}
