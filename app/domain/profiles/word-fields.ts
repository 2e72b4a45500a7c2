import { partsOfNo, withoutRefusals } from '../matching/resolve-profile';
import type { ProfileFacts } from './matching-layer';
import { withoutSensitiveWords } from '../privacy/without-sensitive-words';
import { longestUnderstood } from '../vocabulary/understand-text';

/** Where words are understood as they are typed: a person's words, and the title of a task. */
export const wordFields = ['wish', 'interests', 'mastered', 'wanted', 'ruledOut', 'title'] as const;
export type WordField = (typeof wordFields)[number];

/** The fields of each block that are read for words; other blocks have none. */
export const wordFieldsOfBlock: Readonly<Record<string, readonly WordField[]>> = {
  wish: ['wish', 'interests'],
  tasks: ['mastered', 'wanted'],
  ruledOut: ['ruledOut'],
};

/** As many texts of one field as are shown with what was understood. */
const mostTexts = 40;

const isWish = (field: WordField) => ['wish', 'interests', 'wanted'].includes(field);

/**
 * The texts of a field as the matcher will read them, one a line: a «no» is divided, what follows
 * a refusal is no wish, and sensitive words are not read at all.
 */
export function textsToUnderstand(field: WordField, written: string): string[] {
  const texts = written
    .split('\n')
    .flatMap((line) => (field === 'ruledOut' ? partsOfNo(line) : [line]))
    .map((line) => (isWish(field) ? withoutRefusals(line) : line))
    .map((line) => withoutSensitiveWords(line).replaceAll(/\s+/g, ' ').trim())
    .map((line) => line.slice(0, longestUnderstood))
    .filter((line) => /\p{L}/u.test(line));
  return [...new Set(texts)].slice(0, mostTexts);
}

/** What stands in a form's fields of that name, whether one field or a row of them. */
export function writtenIn(
  field: WordField,
  values: Readonly<Record<string, string | readonly string[]>>,
): string {
  return Object.entries(values)
    .filter(
      ([name]) =>
        name === field ||
        (name.startsWith(`${field}[`) && name.endsWith('.what')) ||
        (name.startsWith('tasks[') && name.endsWith(`.${field}`)),
    )
    .flatMap(([, value]) => value)
    .join('\n');
}

/** Every text of a profile that decisions may be about. */
export function textsOfProfile(facts: ProfileFacts): string[] {
  const written: Partial<Record<WordField, string>> = {
    wish: facts.wish,
    interests: facts.interests?.join('\n'),
    mastered: [...(facts.mastered ?? []), ...(facts.experience ?? []).map(({ task }) => task)].join(
      '\n',
    ),
    wanted: facts.wanted?.join('\n'),
    ruledOut: facts.ruledOut?.map(({ what }) => what).join('\n'),
  };
  return wordFields.flatMap((field) => textsToUnderstand(field, written[field] ?? ''));
}
