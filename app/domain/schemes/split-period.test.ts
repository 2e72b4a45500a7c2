import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../calendar/plain-date';
import { amountOf, splitPeriod } from './split-period';

const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2019-01-01', count));
const periods = fc
  .tuple(days, fc.integer({ min: 0, max: 1_500 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe('a period', () => {
  test('is tiled by its pieces: no gap, no overlap, no piece over a new month or a cut', () => {
    fc.assert(
      fc.property(periods, fc.array(days, { maxLength: 5 }), (period, cuts) => {
        const pieces = splitPeriod(period, cuts);
        expect(pieces[0]!.from).toBe(period.from);
        expect(pieces.at(-1)!.to).toBe(period.to);
        pieces.forEach(({ from, to }) => {
          expect(to >= from).toBe(true);
          expect(to.slice(0, 7)).toBe(from.slice(0, 7));
          expect(cuts.some((cut) => cut > from && cut <= to)).toBe(false);
        });
        pieces.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(pieces[at]!.to, 1)));
      }),
    );
  });

  test('is cut no more than needed', () => {
    expect(
      splitPeriod({ from: '2024-01-15', to: '2024-02-29' }, ['2024-01-15', '2024-03-01']),
    ).toEqual([
      { from: '2024-01-15', to: '2024-01-31' },
      { from: '2024-02-01', to: '2024-02-29' },
    ]);
  });

  test('is cut before its last day where a step begins on it', () => {
    expect(splitPeriod({ from: '2024-07-02', to: '2024-07-15' }, ['2024-07-15'])).toEqual([
      { from: '2024-07-02', to: '2024-07-14' },
      { from: '2024-07-15', to: '2024-07-15' },
    ]);
  });

  test('of one day is one piece', () => {
    expect(splitPeriod({ from: '2024-02-29', to: '2024-02-29' })).toEqual([
      { from: '2024-02-29', to: '2024-02-29' },
    ]);
  });
});

describe('the amount of a piece', () => {
  test.each([
    ['2024-07-29', '2024-07-31', 24_480, 2_413],
    ['2025-07-01', '2025-07-28', 24_480, 22_520],
    ['2024-02-01', '2024-02-29', 24_480, 24_480],
    ['2023-02-01', '2023-02-28', 24_480, 24_480],
    ['2024-02-01', '2024-02-28', 24_480, 22_520],
    ['2024-12-01', '2024-12-31', 24_480, 24_480],
    ['2024-07-15', '2024-07-31', 6_808, 3_802],
    ['2024-01-01', '2024-01-30', 0, 0],
  ])('%s–%s of %d kr', (from, to, perMonth, expected) => {
    expect(amountOf({ from, to }, perMonth)).toBe(expected);
  });

  test('is never above the month’s', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(periods, amounts, (period, perMonth) => {
        for (const piece of splitPeriod(period)) {
          expect(amountOf(piece, perMonth)).toBeLessThanOrEqual(perMonth);
        }
      }),
    );
  });

  test('adds up alike when a period is handed in as two that meet at a new month', () => {
    const sum = (from: string, to: string, perMonth: number) =>
      splitPeriod({ from, to }).reduce((all, piece) => all + amountOf(piece, perMonth), 0);
    fc.assert(
      fc.property(periods, fc.nat(100_000), fc.nat(40), ({ from, to }, perMonth, months) => {
        const border = addMonths(`${from.slice(0, 7)}-01`, months + 1);
        fc.pre(daysBetween(border, to) >= 0);
        const parts = sum(from, addDays(border, -1), perMonth) + sum(border, to, perMonth);
        expect(parts).toBe(sum(from, to, perMonth));
      }),
    );
  });
});
