import Fuse from 'fuse.js';
import { editSimilarity } from './edit-similarity';

/** A misspelt known term is taken at these measures; Fuse counts two swapped letters as two slips. */
const surelyFuse = 0.2;
const perhapsFuse = 0.55;
const surelyAlike = 0.7;
const perhapsAlike = 0.75;

export type Spelt<Item> = { readonly item: Item; readonly alike: number };

/**
 * Which of a few candidates a text may be a misspelling of, in Fuse's order: Fuse judges the
 * letters well, and edit similarity beside it keeps it from taking a part for the whole. The
 * pattern is plain words, never operators.
 */
export function passFuseGate<Item>(
  pattern: string,
  candidates: readonly Item[],
  spellingOf: (item: Item) => string,
): Spelt<Item>[] {
  const gate = new Fuse(candidates, {
    keys: [{ name: 'spelling', getFn: spellingOf }],
    includeScore: true,
    ignoreLocation: true,
    threshold: perhapsFuse,
  });
  return gate.search(pattern).flatMap(({ item, score = 1 }) => {
    const alike = editSimilarity(pattern, spellingOf(item));
    const isTaken =
      (score <= surelyFuse && alike >= surelyAlike) ||
      (score <= perhapsFuse && alike >= perhapsAlike);
    return isTaken ? [{ item, alike }] : [];
  });
}
