import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from './term-index';

test('The best are the highest above nothing, ties by place, as if all were sorted', () => {
  const values = fc.array(fc.constantFrom(-1, 0, 0.25, 0.5, 1), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const sorted = all
        .map((value, at) => ({ value, at }))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value || a.at - b.at)
        .slice(0, limit);
      expect(bestOf(Float64Array.from(all), limit)).toEqual(sorted.map(({ at }) => at));
    }),
  );
});
