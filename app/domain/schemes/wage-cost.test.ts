import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from './fraction';
import { percentOf, wageCost } from './wage-cost';

/** Rates in thousandths, so that the whole chain can be checked in whole numbers. */
const thousandths = fc.integer({ min: 0, max: 1_000 });
const wages = fc.integer({ min: 0, max: 200_000 });

/** The chain in closed form: wage × (1+h)(1+p)(1+t), what exceeds the wage rounded half up. */
function expectedCost(wage: number, holiday: number, pension: number, tax: number): number {
  const grown = BigInt(1_000 + holiday) * BigInt(1_000 + pension) * BigInt(1_000 + tax);
  const billion = 1_000_000_000n;
  const extra = BigInt(wage) * (grown - billion);
  return wage + Number((2n * extra + billion) / (2n * billion));
}

const costOf = (wage: number, holiday: number, pension: number, tax: number) =>
  wageCost(exact(wage), {
    holiday: holiday / 1_000,
    pension: pension / 1_000,
    tax: tax / 1_000,
  }).cost;

describe('what a wage costs', () => {
  // The first two: schemes, examples. The others: worked out by hand as fractions.
  test.each([
    [20_000, 0.12, 0.02, 0.141, [2_400, 448, 3_222, 26_070]],
    [16_666, 0.102, 0.02, 0.141, [1_700, 367, 2_641, 21_375]],
    [31_500, 0.12, 0.02, 0.064, [3_780, 706, 2_303, 38_289]],
    [25_000, 0.143, 0.05, 0.141, [3_575, 1_429, 4_231, 34_234]],
    [30_000, 0.102, 0, 0.141, [3_060, 0, 4_661, 37_721]],
    [10, 0.05, 0, 0, [1, 0, 0, 11]],
    [0, 0.12, 0.02, 0.141, [0, 0, 0, 0]],
  ])(
    '%d kr: each share is rounded for itself, the sum once',
    (wage, holiday, pension, tax, sums) => {
      const cost = wageCost(exact(wage), { holiday, pension, tax });
      expect([cost.holiday, cost.pension, cost.tax, cost.cost]).toEqual(sums);
    },
  );

  test('is the same as the closed form, to the krone', () => {
    fc.assert(
      fc.property(wages, thousandths, thousandths, thousandths, (...given) => {
        expect(costOf(...given)).toBe(expectedCost(...given));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['holiday', { pension: 0.02, tax: 0.141 }, [null, null, null, null]],
    ['pension', { holiday: 0.12, tax: 0.141 }, [2_400, null, null, null]],
    ['tax', { holiday: 0.12, pension: 0.02 }, [2_400, 448, null, null]],
  ])('is not known, never 0, without %s', (_rate, rates, sums) => {
    const { holiday, pension, tax, cost } = wageCost(exact(20_000), rates);
    expect([holiday, pension, tax, cost]).toEqual(sums);
  });

  test('is not known without the wage', () => {
    const { cost, holiday } = wageCost(undefined, { holiday: 0.12, pension: 0.02, tax: 0.141 });
    expect([holiday, cost]).toEqual([null, null]);
  });
});

describe('a percentage of a cost', () => {
  test.each([
    [26_070, 75, 19_553],
    [26_070, 60, 15_642],
    [10, 35, 4],
    [21_375, 50, 10_688],
    [40_800, 0, 0],
    [1_000, 33.35, 334],
  ])('%d kr × %d %% is rounded half up', (cost, percent, expected) => {
    expect(percentOf(cost, percent)).toBe(expected);
  });

  test('is not known without either', () => {
    expect(percentOf(null, 60)).toBeNull();
    expect(percentOf(100, undefined)).toBeNull();
  });
});
