import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestShown } from './caseload';
import { figuresShown } from './figures';

const figuresOf = (counts: readonly number[]) => counts.map((count, at) => ({ at, count }));
const shownOf = (counts: readonly number[]) => figuresShown(figuresOf(counts));

/** All lists of counts of this length with this sum. */
function* listsOf(length: number, sum: number): Generator<number[]> {
  if (length === 1) yield [sum];
  else
    for (let first = 0; first <= sum; first += 1)
      for (const rest of listsOf(length - 1, sum - first)) yield [first, ...rest];
}

describe('figures beside their sum', () => {
  it.each([
    ['nothing to hide', [7, 0, 9], [7, 9], null],
    ['a single small one takes the next smallest with it', [3, 7, 9, 8], [9, 8], 10],
    ['several small ones are told together', [3, 4, 9, 8], [9, 8], 7],
    ['small ones that are too few together take another', [1, 2, 9, 8], [9], 11],
    ['small ones that must be five each take another', [5, 5, 9, 8], [9], 18],
    ['those alike go the same way', [3, 7, 7, 9], [9], 17],
    ['all of few', [2, 1, 0], [], 3],
    ['none at all', [0, 0], [], null],
  ])('%s', (_what, counts, shown, together) => {
    const told = shownOf(counts);
    expect(told.shown.map(({ count }) => count)).toEqual(shown);
    expect(told.together).toBe(together);
  });

  it('lose nobody, and show none that is small', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 13 }), (counts) => {
        const { shown, together } = shownOf(counts);
        const sum = shown.reduce((all, { count }) => all + count, together ?? 0);
        expect(sum).toBe(counts.reduce((all, count) => all + count, 0));
        expect(shown.every(({ count }) => count >= fewestShown)).toBe(true);
        const isAlone = together === null || shown.length === 0;
        expect(isAlone || together >= fewestShown).toBe(true);
      }),
    );
  });

  // Who knows the sum and the rule itself can try every list of counts that would look the same.
  it('give away none of those told together, whoever reckons backwards', () => {
    const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(12)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(counts, (list) => {
        const seen = shownOf(list);
        if (seen.together === null) return;
        const hidden = list.map((_, at) => at).filter((at) => !seen.shown.some((s) => s.at === at));
        const possible = hidden.map(() => new Set<number>());
        for (const guess of listsOf(hidden.length, seen.together)) {
          const whole = [...list];
          hidden.forEach((at, n) => (whole[at] = guess[n] ?? 0));
          if (JSON.stringify(shownOf(whole)) !== JSON.stringify(seen)) continue;
          hidden.forEach((_, n) => possible[n]?.add(guess[n] ?? 0));
        }
        for (const values of possible) expect(values.size).toBeGreaterThan(1);
      }),
      {
        examples: [[[3, 7, 9]], [[5, 5, 6]], [[6, 5, 5]], [[1, 1, 9]], [[5, 5, 5, 6]], [[4, 6, 6]]],
      },
    );
  });
});
