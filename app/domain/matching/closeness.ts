import type { ReadConcept, ReadText } from './read-text';
import { editSimilarity } from '../vocabulary/edit-similarity';

/** How near two concepts are, as fractions of meaning the same. */
const nearness = {
  same: 1,
  contains: 0.9,
  partOf: 0.7,
  variants: 0.6,
  related: 0.55,
  siblings: 0.4,
  relatedWhole: 0.3,
  sector: 0.25,
};

/** Shared words say less than a shared concept, and little where both sides are understood. */
const wordWorth = { alone: 0.8, besideConcepts: 0.4 };
/**
 * What a text counts for that is told, but not understood: less than one not told, more than one
 * that is surely about something else.
 */
export const unclear = 0.2;

/** Words shorter than this are not forgiven a slip of the keyboard. */
export const mistypedFrom = 5;
const mistypedAlike = 0.8;

/** The most slips two words may differ by, of which the longer one has so many letters. */
export function mostSlips(letters: number): number {
  return Math.ceil(letters * (1 - mistypedAlike));
}

/**
 * How much of what a task is about the person's words cover, 0–1: the mean over the task's
 * concepts of the nearest concept of hers, or the words they share where that says more.
 * Undefined where either side is not understood and they share no word.
 */
export function coverage(hers: ReadText, task: ReadText): number | undefined {
  return combine(hers, task, () => {
    const each = task.concepts.map((concept) => nearestOf(hers.concepts, concept));
    return each.reduce((sum, near) => sum + near, 0) / each.length;
  });
}

/** Whether the two name the same thing somewhere, however much else the task is about. */
export function sharesConcept(hers: ReadText, task: ReadText): boolean {
  return hers.concepts.some(({ id }) => task.concepts.some((concept) => concept.id === id));
}

/**
 * How near a wish comes to a place, 0–1: mostly the best of its concepts, a little all of them,
 * so that "butikk eller kafé" is met by either, and best by both.
 */
export function attraction(wish: ReadText, place: ReadText): number | undefined {
  return combine(wish, place, () => {
    const each = wish.concepts.map((concept) =>
      Math.max(...place.concepts.map((other) => nearnessOf(concept, other))),
    );
    const sum = each.reduce((total, near) => total + near, 0);
    return attractionOf(Math.max(...each), sum, each.length);
  });
}

/** The attraction of several concepts: of the nearest one, and a little of their sum. */
export function attractionOf(nearest: number, sum: number, count: number): number {
  return 0.85 * nearest + (0.15 * sum) / count;
}

function combine(hers: ReadText, other: ReadText, byConcept: () => number): number | undefined {
  const areUnderstood = hers.concepts.length > 0 && other.concepts.length > 0;
  const concepts = areUnderstood ? byConcept() : 0;
  if (!canWordsAdd(areUnderstood, concepts)) return concepts;
  const worth = withWords(areUnderstood, concepts, sharedWords(hers.words, other.words));
  return Number.isNaN(worth) ? undefined : worth;
}

/** Whether shared words can say more than the concepts did. */
export function canWordsAdd(areUnderstood: boolean, concepts: number): boolean {
  return !areUnderstood || concepts < wordWorth.besideConcepts;
}

/** Concepts and the share of words in common, together; NaN where neither says anything. */
export function withWords(areUnderstood: boolean, concepts: number, shared: number): number {
  if (areUnderstood) return Math.max(concepts, shared * wordWorth.besideConcepts);
  return shared > 0 ? shared * wordWorth.alone : Number.NaN;
}

function nearestOf(hers: readonly ReadConcept[], concept: ReadConcept): number {
  return Math.max(...hers.map((each) => nearnessOf(each, concept)));
}

/** How well `hers` covers `other`; naming the whole covers its parts better than the reverse. */
function nearnessOf(hers: ReadConcept, other: ReadConcept): number {
  return relationOf(hers, other) * hers.sureness * other.sureness;
}

/** How near two concepts are, as if both were sure. */
export function relationOf(hers: ReadConcept, other: ReadConcept): number {
  if (hers.id === other.id) return nearness.same;
  if (other.within.includes(hers.id)) return nearness.contains;
  if (hers.within.includes(other.id)) return nearness.partOf;
  if (hers.variantOf !== undefined && hers.variantOf === other.variantOf) return nearness.variants;
  if (hers.related.includes(other.id) || other.related.includes(hers.id)) return nearness.related;
  const parent = hers.within[0];
  if (parent !== undefined && parent === other.within[0]) {
    return hers.within.length > 1 ? nearness.siblings : nearness.sector;
  }
  if (isRelatedToWhole(hers, other) || isRelatedToWhole(other, hers)) return nearness.relatedWhole;
  const sector = hers.within.at(-1);
  return sector !== undefined && sector === other.within.at(-1) ? nearness.sector : 0;
}

/** True where one is near a whole that the other is part of: "dyrepark" and what is done on a farm. */
function isRelatedToWhole({ related }: ReadConcept, { within }: ReadConcept): boolean {
  return within.some((whole) => related.includes(whole));
}

/** The share of her words that the other text has too, a slip of the keyboard forgiven. */
function sharedWords(hers: readonly string[], others: readonly string[]): number {
  const shared = hers.filter((word) => others.some((other) => isSameWord(word, other)));
  return hers.length === 0 ? 0 : shared.length / hers.length;
}

/** True where two fuzzy keys are the same word, or one mistyped. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < mistypedFrom || a[0] !== b[0]) return false;
  return Math.abs(a.length - b.length) <= 2 && editSimilarity(a, b) >= mistypedAlike;
}
