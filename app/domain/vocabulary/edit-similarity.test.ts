import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-similarity';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test.each([
  ['vaske', 'vaske', 0],
  ['vaske', 'vakse', 1],
  ['vaske', 'vask', 1],
  ['rydde', 'ryde', 1],
  ['lager', 'hagen', 2],
  ['', 'abc', 3],
])('%s is as far from %s as %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('Given up early or not, it is the same distances that are near enough', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const whole = editDistance(a, b);
      const bounded = editDistance(a, b, most);
      expect([bounded <= most, Math.min(bounded, most)]).toEqual([
        whole <= most,
        Math.min(whole, most),
      ]);
    }),
    { numRuns: 3_000 },
  );
});
