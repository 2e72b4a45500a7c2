import { describe, expect, test } from 'vitest';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import { labelsOf } from '~/app/domain/vocabulary/concept';
import { contenders } from './contenders';
import { firstRight, gain, someLabels } from './measures';
import { readParaphrases } from './paraphrases';
import { seededRandom, withSlip } from './slips';

const { heldOut, tuning } = readParaphrases();
const all = contenders();
const ours = all.ours ?? (() => []);
const seed = 20261127;

describe('words that no label has', () => {
  test('are written for three hundred phrases, each of concepts that exist, none a label', () => {
    const phrases = [...tuning, ...heldOut];
    const known = new Set(workVocabulary.concepts.map(({ id }) => id));
    const labels = new Set(labelsOf(workVocabulary).map(({ label }) => label.toLowerCase()));
    expect(phrases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length);
    expect(phrases.filter(({ phrase }) => labels.has(phrase.toLowerCase()))).toEqual([]);
    expect(phrases.flatMap(({ concepts }) => concepts).filter((id) => !known.has(id))).toEqual([]);
  });

  test('are understood, on the half nobody tuned on', () => {
    expect(gain(ours, heldOut, 0, seed)).toBeGreaterThanOrEqual(0.8);
  });

  test('are understood with a slip of the keyboard', () => {
    expect(gain(ours, heldOut, 1, seed)).toBeGreaterThanOrEqual(0.72);
  });
});

describe('a misspelt label', () => {
  test.each([
    [0, 1],
    [1, 0.99],
    [2, 0.97],
  ])('with %i slips is found first in a share of %d', (slips, share) => {
    expect(firstRight(ours, someLabels(slips, 16), slips, seed)).toBeGreaterThanOrEqual(share);
  });

  test('is made the same for the same seed, and is one slip away', () => {
    const slipped = (from: number) => withSlip('varepåfylling', seededRandom(from));
    expect(slipped(7)).toBe(slipped(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map(slipped)).size).toBeGreaterThan(3);
  });
});
