import { expect, test } from 'vitest';
import { ageInWords } from './age-in-words';

const now = '2026-11-23T08:00:00.000Z';

test.each([
  ['2026-11-23T07:00:00.000Z', 'i dag'],
  // 23:30 UTC is after midnight in Oslo.
  ['2026-11-22T23:30:00.000Z', 'i dag'],
  ['2026-11-22T22:30:00.000Z', 'i går'],
  ['2026-11-20T08:00:00.000Z', 'for 3 dager siden'],
  ['2026-11-10T08:00:00.000Z', 'for 13 dager siden'],
  ['2026-11-09T08:00:00.000Z', 'for 2 uker siden'],
  ['2026-11-24T08:00:00.000Z', 'i dag'],
])('%s is %s', (at, words) => {
  expect(ageInWords(at, now)).toBe(words);
});
