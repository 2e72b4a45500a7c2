import type { ReadText } from '../matching/read-text';
import type { Resolver } from '../vocabulary/create-resolver';
import { unheldWords } from './query-words';

/** A word looked for, with what the vocabulary is sure it means: «varepåfyling» is shelf stocking. */
export interface MeantWord {
  readonly word: string;
  readonly concepts: readonly string[];
}

export function meantWords(words: readonly string[], resolver: Resolver): MeantWord[] {
  return words.map((word) => ({
    word,
    concepts: resolver
      .resolve(word)
      .filter(({ band }) => band === 'high')
      .map(({ concept }) => concept),
  }));
}

/**
 * Whether each word looked for begins a word of the texts, or means what was understood of some
 * of them when they were saved: other words for the same work, and slips of the keyboard.
 */
export function meansWords(
  texts: readonly (string | null)[],
  understood: readonly (ReadText | undefined)[],
  words: readonly MeantWord[],
): boolean {
  const unheld = unheldWords(
    texts,
    words.map(({ word }) => word),
  );
  const ids = new Set(understood.flatMap((read) => read?.concepts.map(({ id }) => id) ?? []));
  const isMeant = ({ concepts }: MeantWord) => concepts.some((id) => ids.has(id));
  return words.length > 0 && words.every((each) => !unheld.includes(each.word) || isMeant(each));
}
