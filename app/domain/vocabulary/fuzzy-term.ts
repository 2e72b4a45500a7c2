import Fuse from 'fuse.js';
import { editSimilarity } from './edit-similarity';
import { isMisspelling } from './is-misspelling';
import type { Word } from './read-words';
import { foldedKey, plainKey, type Term, type TermIndex } from './term-index';

const candidates = 6;
const longestPattern = 32;
const shortestPattern = 5;

/** A misspelt known term is taken at these measures; anything looser is only a suggestion. */
const surelyFuse = 0.2;
const perhapsFuse = 0.4;
const surelyAlike = 0.7;
const perhapsAlike = 0.8;

/** Trigrams this unlike are nothing to go by. */
const leastLikeness = 0.25;
const suggestionWorth = 0.9;
const surestSuggestion = 0.7;

export type FuzzyTerm = { readonly term: Term; readonly score: number };

/**
 * The label a run of unknown words most likely means, with a score of 0–1, or undefined.
 * Trigrams find the candidates, for one word also the labels of nearly the same letters; Fuse,
 * with edit similarity beside it, is the gate that a misspelt known term must pass to score high.
 * Patterns are plain words, never operators.
 */
export function findFuzzyTerm(index: TermIndex, run: readonly Word[]): FuzzyTerm | undefined {
  const pattern = plainKey(run).slice(0, longestPattern);
  if (pattern.length < shortestPattern) return undefined;
  const near = index.nearest(foldedKey(run).slice(0, longestPattern), candidates);
  const [word] = run;
  const spelt = run.length === 1 && word ? index.spelledLike(word.plain, candidates) : [];
  const found = takeMisspelt(run, pattern, [...near.map(({ term }) => term), ...spelt]);
  return found ?? suggestion(near[0]);
}

function takeMisspelt(
  run: readonly Word[],
  pattern: string,
  terms: readonly Term[],
): FuzzyTerm | undefined {
  const likely = terms.filter(({ words }) => isMisspelling(run, words));
  if (likely.length === 0) return undefined;
  const gate = new Fuse(likely, {
    keys: ['plain'],
    includeScore: true,
    ignoreLocation: true,
    threshold: perhapsFuse,
  });
  let best: FuzzyTerm | undefined;
  for (const { item: term, score: distance = 1 } of gate.search(pattern)) {
    const alike = Math.max(
      editSimilarity(pattern, term.plain),
      editSimilarity(foldedKey(run), term.folded),
    );
    const isTaken =
      (distance <= surelyFuse && alike >= surelyAlike) ||
      (distance <= perhapsFuse && alike >= perhapsAlike);
    const score = 0.5 + alike * 0.4;
    if (isTaken && score > (best?.score ?? 0)) best = { term, score };
  }
  return best;
}

/** An unseen paraphrase: the likeliest label, never surer than a suggestion. */
function suggestion(nearest: { term: Term; likeness: number } | undefined): FuzzyTerm | undefined {
  if (nearest === undefined || nearest.likeness < leastLikeness) return undefined;
  return {
    term: nearest.term,
    score: Math.min(surestSuggestion, nearest.likeness * suggestionWorth),
  };
}
