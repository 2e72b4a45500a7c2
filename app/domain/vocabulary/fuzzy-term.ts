import { editSimilarity } from './edit-similarity';
import { everydayWords } from './everyday-words';
import { isMisspelling } from './is-misspelling';
import { passFuseGate } from './pass-fuse-gate';
import type { Word } from './read-words';
import { slipsAllowed } from './rank-concepts';
import { bestOf, foldedKey, plainKey, type Term, type TermIndex } from './term-index';

const candidates = 6;
const longestPattern = 32;
const shortestPattern = 5;

/** Grams this unlike are nothing to go by. */
const leastLikeness = 0.25;
const suggestionWorth = 0.9;
const surestSuggestion = 0.7;
const mostSuggestions = 5;

export type FuzzyTerm = { readonly term: Term; readonly score: number };

/**
 * The label that a run of unknown words is a misspelling of, with a score of 0–1, or undefined.
 * Likeness and nearly the same letters find the candidates; Fuse is the gate they must pass.
 */
export function findMisspelt(index: TermIndex, run: readonly Word[]): FuzzyTerm | undefined {
  const pattern = plainKey(run).slice(0, longestPattern);
  if (pattern.length < shortestPattern) return undefined;
  const isKnown = (word: string) => everydayWords.has(word) || index.words.has(word);
  const near = nearestTerms(index, pattern, candidates).map(({ term }) => term);
  const spelt = index.misspelt(pattern, slipsAllowed(pattern.length)).slice(0, candidates);
  const likely = [...new Set([...near, ...spelt.map(({ term }) => term)])].filter(({ words }) =>
    isMisspelling(run, words, isKnown),
  );
  if (likely.length === 0) return undefined;
  let best: FuzzyTerm | undefined;
  for (const { item: term, alike } of passFuseGate(pattern, likely, ({ plain }) => plain)) {
    const score = 0.5 + Math.max(alike, editSimilarity(foldedKey(run), term.folded)) * 0.4;
    if (score > (best?.score ?? 0)) best = { term, score };
  }
  return best;
}

/** What a paraphrase may mean: the likeliest labels, never surer than a suggestion. */
export function suggestTerms(index: TermIndex, part: readonly Word[]): FuzzyTerm[] {
  return nearestTerms(index, plainKey(part), mostSuggestions)
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ term, likeness }) => ({
      term,
      score: Math.min(surestSuggestion, likeness * suggestionWorth),
    }));
}

function nearestTerms(index: TermIndex, text: string, limit: number) {
  const likeness = index.likeness().labels(text);
  return bestOf(likeness, limit).flatMap((at) => {
    const term = index.terms[at];
    return term === undefined ? [] : [{ term, likeness: likeness[at] ?? 0 }];
  });
}
