import Fuse from 'fuse.js';
import { editSimilarity } from './edit-similarity';
import type { Term, TermIndex } from './term-index';

const candidates = 6;
const leastLikeness = 0.25;
const longestPattern = 32;
const shortestPattern = 5;

/** A misspelt known term is taken at these measures; anything looser is only a suggestion. */
const surelyFuse = 0.2;
const perhapsFuse = 0.4;
const surelyAlike = 0.7;
const perhapsAlike = 0.8;

export type FuzzyTerm = { readonly term: Term; readonly score: number };

/**
 * The label a run of unknown words most likely means, with a score of 0–1, or undefined.
 * Trigrams find the candidates; Fuse, with edit similarity beside it, is the gate that a
 * misspelt known term must pass to score high. Patterns are plain words, never operators.
 */
export function findFuzzyTerm(index: TermIndex, folded: string): FuzzyTerm | undefined {
  if (folded.length < shortestPattern) return undefined;
  const pattern = folded.slice(0, longestPattern);
  const near = index
    .nearest(pattern, candidates)
    .filter(({ likeness }) => likeness >= leastLikeness);
  if (near.length === 0) return undefined;
  const gate = new Fuse(near, {
    keys: ['term.folded'],
    includeScore: true,
    ignoreLocation: true,
    threshold: perhapsFuse,
  });
  let best: FuzzyTerm | undefined;
  for (const { item, score: distance = 1 } of gate.search(pattern)) {
    const alike = editSimilarity(pattern, item.term.folded);
    const isTaken =
      (distance <= surelyFuse && alike >= surelyAlike) ||
      (distance <= perhapsFuse && alike >= perhapsAlike);
    if (isTaken && 0.5 + alike * 0.4 > (best?.score ?? 0)) {
      best = { term: item.term, score: 0.5 + alike * 0.4 };
    }
  }
  return best ?? suggestion(near[0]);
}

/** An unseen paraphrase: the likeliest label, never surer than a suggestion. */
function suggestion(nearest: { term: Term; likeness: number } | undefined): FuzzyTerm | undefined {
  return nearest && { term: nearest.term, score: Math.min(0.7, nearest.likeness) };
}
