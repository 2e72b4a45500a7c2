import type { FormValues } from '../profiles/block-form';

/** A form as it was sent, and what was saved when it was shown. */
export interface SeenForm {
  readonly typed: FormValues;
  readonly seen: FormValues;
}

/** By field, what was saved when the form was shown, and what is saved now. */
export type ChangedFields = Readonly<
  Record<string, { readonly before: readonly string[]; readonly now: readonly string[] }>
>;

/** Fields saved elsewhere since the form was shown, to something else than what was typed. */
export function changedMeanwhile({ typed, seen }: SeenForm, saved: FormValues): ChangedFields {
  const changed = namesIn(seen, saved).filter(
    (name) => !isSame(seen[name], saved[name]) && !isSame(typed[name], saved[name]),
  );
  return Object.fromEntries(
    changed.map((name) => [name, { before: answersIn(seen[name]), now: answersIn(saved[name]) }]),
  );
}

/**
 * The form to be looked over and sent again: what was typed stands, and what was not touched shows
 * what is saved now. The rows of a list hang together: one touched keeps them all as typed.
 */
export function withMeanwhile({ typed, seen }: SeenForm, saved: FormValues): FormValues {
  const touched = new Set(
    namesIn(typed, seen)
      .filter((name) => !isSame(typed[name], seen[name]))
      .map(listOf),
  );
  const untouched = namesIn(seen, saved).filter((name) => !touched.has(listOf(name)));
  return { ...typed, ...Object.fromEntries(untouched.map((name) => [name, saved[name] ?? ''])) };
}

const namesIn = (...values: readonly FormValues[]) => [...new Set(values.flatMap(Object.keys))];

const listOf = (name: string) => name.replace(/\[.*$/, '');

function isSame(one: FormValues[string] | undefined, other: FormValues[string] | undefined) {
  return answersIn(one).toSorted().join('\0') === answersIn(other).toSorted().join('\0');
}

/** Without what a browser does to a text on its way: line ends, and space around it. */
function answersIn(value: FormValues[string] = []): string[] {
  return [value]
    .flat()
    .map((answer) => answer.replaceAll(/\r\n?/g, '\n').trim())
    .filter(Boolean);
}
