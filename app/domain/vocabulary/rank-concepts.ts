import { passFuseGate } from './pass-fuse-gate';
import { readWords, wholeKey } from './read-words';
import { bestOf, exactKeys, foldedKeys, type Term, type TermIndex } from './term-index';

/** How well a text is known, each step above any likeness, which is below 10. */
const known = { whole: 50, exact: 40, folded: 30, misspelt: 20 };
const slipCosts = 3;

/** A text longer than this is no misspelt label. */
const longestLabel = 80;
const gateSize = 12;

/**
 * The concepts a text may mean, the likest first, at most `limit`: the label itself, the same
 * words inflected, the same words in another spelling, a misspelt label, and then likeness. Ties
 * stand in the order of the labels. The same for any index, of our vocabulary or another list;
 * `meant` is what is known besides of what the text means.
 */
export function rankConcepts(
  index: TermIndex,
  text: string,
  limit: number,
  meant: ReadonlyMap<string, number> = new Map(),
): string[] {
  const scores = Float64Array.from(index.likeness().concepts(text));
  const raised = new Map<string, number>();
  const raise = (term: Term, by: number) =>
    raised.set(term.concept, Math.max(raised.get(term.concept) ?? 0, by));

  const whole = wholeKey(text);
  const same = index.whole.get(whole) ?? [];
  for (const term of same) raise(term, known.whole);
  const words = readWords(text);
  for (const key of exactKeys(words)) {
    for (const term of index.exact.get(key) ?? []) raise(term, known.exact);
  }
  for (const key of foldedKeys(words)) {
    for (const term of index.folded.get(key) ?? []) raise(term, known.folded);
  }
  if (same.length === 0) {
    for (const { term, edits } of misspelt(index, whole)) {
      raise(term, known.misspelt - edits * slipCosts);
    }
  }
  for (const [concept, by] of [...raised, ...meant]) {
    const at = index.placeOf.get(concept) ?? 0;
    scores[at] = (scores[at] ?? 0) + by;
  }
  return bestOf(scores, limit).flatMap((at) => index.concepts[at] ?? []);
}

/** The labels a whole text may be a misspelling of: few slips away, and past Fuse's gate. */
function misspelt(index: TermIndex, whole: string) {
  if (whole.length > longestLabel) return [];
  const near = index.misspelt(whole, slipsAllowed(whole.length)).slice(0, gateSize);
  const passed = passFuseGate(whole, near, ({ term }) => term.whole);
  return passed.map(({ item }) => item);
}

/** One slip makes a short word another word; two are forgiven from six letters on. */
export function slipsAllowed(letters: number): number {
  return letters >= 6 ? 2 : letters >= 4 ? 1 : 0;
}
