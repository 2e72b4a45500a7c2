import { type ConceptLabel, labelsOf } from '~/app/domain/vocabulary/concept';
import { editDistance } from '~/app/domain/vocabulary/edit-similarity';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import type { Contender } from './contenders';
import type { Paraphrase } from './paraphrases';
import { seededRandom, withSlips } from './slips';

/** Labels with one slip have six letters or more, with two slips eight. */
const shortestWith = [6, 6, 8];
const counted = 10;

/** A share of the labels, every `step`-th, that is long enough for so many slips. */
export function someLabels(slips: number, step: number): ConceptLabel[] {
  return labelsOf(workVocabulary)
    .filter(({ label }) => label.length >= (shortestWith[slips] ?? 0))
    .filter((_, at) => at % step === 0);
}

/**
 * The mean gain of the first right concept among ten: 1 where it is first, 1/log2(rank + 1) below
 * (nDCG@10 with one right answer; where a phrase names two, either is right).
 */
export function gain(
  rank: Contender,
  phrases: readonly Paraphrase[],
  slips: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const gains = phrases.map(({ phrase, concepts }) => {
    const found = rank(withSlips(phrase, slips, random)).slice(0, counted);
    const at = found.findIndex((concept) => concepts.includes(concept));
    return at < 0 ? 0 : 1 / Math.log2(at + 2);
  });
  return meanOf(gains);
}

/** The share of labels whose concept is found first, so misspelt; a label equally near counts too. */
export function firstRight(
  rank: Contender,
  labels: readonly ConceptLabel[],
  slips: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const all = labelsOf(workVocabulary);
  const right = labels.map(({ concept, label }) => {
    const text = withSlips(label, slips, random);
    const [first] = rank(text);
    if (first === concept) return 1;
    const distance = editDistance(text, label);
    const isAsNear = all.some(
      (other) => other.concept === first && editDistance(text, other.label) <= distance,
    );
    return isAsNear ? 1 : 0;
  });
  return meanOf(right);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
