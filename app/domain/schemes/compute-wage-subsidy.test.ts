import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../calendar/plain-date';
import { computeWageSubsidy } from './compute-wage-subsidy';
import { wageSchemes, type WageCase } from './subsidy-case';

/** Costs 40 000 kr a month and nothing besides, so that each figure can be seen through. */
const plain = { id: 'c', wage: 40_000, holiday: 0, pension: 0, tax: 0 } as const;
const midlertidig = { ...plain, scheme: 'midlertidig-lonnstilskudd' } as const;
const varig = { ...plain, scheme: 'varig-lonnstilskudd' } as const;
const firearig = { ...plain, scheme: 'firearig-lonnstilskudd' } as const;

const percentsOf = (given: WageCase) =>
  computeWageSubsidy(given).pieces?.map(({ from, percent, amount }) => [from, percent, amount]);
const amountsOf = (given: WageCase) =>
  computeWageSubsidy(given).pieces?.map(({ amount }) => amount);

describe('a month', () => {
  test.each<[string, WageCase, number | null]>([
    ['takes the per cent that was asked for', { ...varig, percent: 33 }, 13_200],
    ['has 40 % where that is asked for', { ...midlertidig, percent: 40 }, 16_000],
    ['is not guessed from ability', { ...midlertidig, reducedAbility: true }, null],
    ['is not known without a per cent', varig, null],
    ['has no more than 75 % permanently', { ...varig, percent: 80 }, 30_000],
    ['has the first year’s 70 % of four', firearig, 28_000],
    ['has the per cent of a summer job', { ...plain, scheme: 'sommerjobb', percent: 75 }, 30_000],
    ['is 0 for 0 %', { ...varig, percent: 0 }, 0],
  ])('%s', (_what, given, expected) => {
    expect(computeWageSubsidy(given).perMonth).toBe(expected);
  });

  test.each([
    [10_000, 50, 20_000],
    [10_000, 30, 33_333],
    [20_000, 30, 66_667],
    [10_001, 200, 5_001],
    [10_000, 0, null],
    [10_000, undefined, null],
    [undefined, 50, null],
  ])('%s kr in a %s %% post is %s kr at full time', (wage, positionPercent, expected) => {
    const given: WageCase = { id: 'c', scheme: 'varig-lonnstilskudd', wage, positionPercent };
    expect(computeWageSubsidy(given).fullTimeWage).toBe(expected);
  });
});

describe('the reduction', () => {
  test.each<[string, WageCase, string | null]>([
    ['half a year on at 40 %', { ...midlertidig, percent: 40, start: '2024-02-29' }, '2024-08-29'],
    ['a year on at 60 %', { ...midlertidig, percent: 60, start: '2024-02-29' }, '2025-02-28'],
    [
      'the last day of a short month',
      { ...midlertidig, percent: 40, start: '2023-08-31' },
      '2024-02-29',
    ],
    ['a year on above 67 %', { ...varig, percent: 68, start: '2023-03-01' }, '2024-03-01'],
    ['never from 67 %', { ...varig, percent: 67, start: '2023-03-01' }, null],
    [
      'never for another temporary per cent',
      { ...midlertidig, percent: 50, start: '2023-03-01' },
      null,
    ],
    ['a year on of four', { ...firearig, start: '2026-08-01' }, '2027-08-01'],
    [
      'on the very last day',
      { ...midlertidig, percent: 40, start: '2024-01-01', end: '2024-07-01' },
      '2024-07-01',
    ],
    [
      'never where the period ends before',
      { ...midlertidig, percent: 40, start: '2024-01-01', end: '2024-06-30' },
      null,
    ],
    ['not known without a start', { ...midlertidig, percent: 40 }, null],
  ])('comes %s', (_what, given, expected) => {
    expect(computeWageSubsidy(given).reductionDate).toBe(expected);
  });

  test('splits the month it falls in', () => {
    const given: WageCase = {
      ...midlertidig,
      percent: 40,
      start: '2024-01-15',
      end: '2024-08-31',
    };
    expect(percentsOf(given)).toEqual([
      ['2024-01-15', 40, 8_936],
      ['2024-02-01', 40, 16_000],
      ['2024-03-01', 40, 16_000],
      ['2024-04-01', 40, 16_000],
      ['2024-05-01', 40, 16_000],
      ['2024-06-01', 40, 16_000],
      ['2024-07-01', 40, 7_359],
      ['2024-07-15', 30, 6_702],
      ['2024-08-01', 30, 12_000],
    ]);
  });

  test('of permanent subsidy is to 67 % for good', () => {
    const given: WageCase = { ...varig, percent: 75, start: '2022-01-01', end: '2024-12-31' };
    const percents = percentsOf(given)?.map(([, percent]) => percent);
    expect(percents).toEqual([...Array(12).fill(75), ...Array(24).fill(67)]);
  });

  test('of four years comes each year, counted from a leap day', () => {
    const given: WageCase = { ...firearig, start: '2028-02-29', end: '2032-02-28' };
    const steps = percentsOf(given)?.filter(([, percent], at, all) => percent !== all[at - 1]?.[1]);
    expect(steps?.map(([from, percent]) => [from, percent])).toEqual([
      ['2028-02-29', 70],
      ['2029-02-28', 60],
      ['2030-02-28', 50],
      ['2031-02-28', 35],
    ]);
  });
});

describe('the yearly cap', () => {
  const full = { ...varig, wage: 533_333, percent: 75 } as const;

  test('of 5 G stops payments, and lets in what a higher G leaves room for', () => {
    // 593 100 kr until May 2024, 620 140 from then on.
    expect(amountsOf({ ...full, start: '2024-01-01', end: '2024-06-30' })).toEqual([
      400_000, 193_100, 0, 0, 27_040, 0,
    ]);
  });

  test('begins anew with the year', () => {
    expect(amountsOf({ ...full, start: '2023-11-01', end: '2024-01-31' })).toEqual([
      400_000, 193_100, 400_000,
    ]);
  });

  test('counts what was paid before in the year of the start only', () => {
    expect(
      amountsOf({ ...full, paidThisYear: 500_000, start: '2023-12-01', end: '2024-01-31' }),
    ).toEqual([93_100, 400_000]);
  });

  test('never takes anything back', () => {
    expect(
      amountsOf({ ...full, paidThisYear: 900_000, start: '2023-12-01', end: '2023-12-31' }),
    ).toEqual([0]);
  });

  test('that is not known leaves the amount as it is, and says so of piece and total', () => {
    const subsidy = computeWageSubsidy({ ...full, start: '2026-03-01', end: '2026-05-31' });
    expect(subsidy.pieces?.map(({ amount, capKnown }) => [amount, capKnown])).toEqual([
      [400_000, undefined],
      [250_800, undefined],
      [400_000, false],
    ]);
    expect(subsidy.total).toBe(1_050_800);
    expect(subsidy.capKnown).toBe(false);
  });

  test('is not a rule of temporary subsidy', () => {
    const given: WageCase = {
      ...midlertidig,
      wage: 1_000_000,
      percent: 60,
      start: '2024-01-01',
      end: '2024-02-29',
    };
    expect(amountsOf(given)).toEqual([600_000, 600_000]);
    expect(computeWageSubsidy(given).capKnown).toBeUndefined();
  });
});

describe('what is missing', () => {
  test.each(['wage', 'holiday', 'pension', 'tax', 'percent', 'start', 'end'] as const)(
    'without %s there is no total, and no 0',
    (field) => {
      const given: WageCase = { ...varig, percent: 60, start: '2025-01-01', end: '2025-03-31' };
      const { pieces, total } = computeWageSubsidy({ ...given, [field]: undefined });
      expect([pieces, total]).toEqual([null, null]);
      expect(computeWageSubsidy(given).total).toBe(72_000);
    },
  );

  test('outside a limit the month stands, but no period', () => {
    const subsidy = computeWageSubsidy({
      ...midlertidig,
      percent: 40,
      start: '2024-01-01',
      end: '2025-01-01',
    });
    expect(subsidy).toMatchObject({
      perMonth: 16_000,
      pieces: null,
      total: null,
      reductionDate: null,
      error: { code: 'too-long' },
    });
  });
});

test.each([
  [99_999, 0.25, []],
  [100_000, 0.02, ['wage-high']],
  [20_000, 0.251, ['pension-high']],
  [20_000, 0.019, ['pension-low']],
])('a wage of %d and a pension of %d warn of %s', (wage, pension, codes) => {
  const { warnings = [] } = computeWageSubsidy({ ...varig, wage, pension, percent: 60 });
  expect(warnings.map(({ code }) => code)).toEqual(codes);
});

describe('any wage subsidy', () => {
  const cases = fc
    .record({
      id: fc.constant('c'),
      scheme: fc.constantFrom(...wageSchemes),
      wage: fc.integer({ min: 0, max: 300_000 }),
      holiday: fc.constantFrom(0, 0.102, 0.12, 0.125, 0.143),
      pension: fc.integer({ min: 0, max: 300 }).map((thousandths) => thousandths / 1_000),
      tax: fc.constantFrom(0, 0.051, 0.064, 0.079, 0.106, 0.141),
      percent: fc.integer({ min: 0, max: 100 }),
      paidThisYear: fc.constantFrom(undefined, 0, 400_000),
      start: fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2020-01-01', days)),
      days: fc.integer({ min: 0, max: 1_400 }),
    })
    .map(({ days, ...given }): WageCase => ({ ...given, end: addDays(given.start, days) }));

  test('tiles its period, and its total is the sum of its pieces', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { pieces, total, error } = computeWageSubsidy(given);
        fc.pre(error === undefined);
        expect([pieces![0]!.from, pieces!.at(-1)!.to]).toEqual([given.start, given.end]);
        pieces!.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(pieces![at]!.to, 1)));
        expect(total).toBe(pieces!.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });

  test('gives whole kroner from 0 up', () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const { amount } of computeWageSubsidy(given).pieces ?? []) {
          expect(Number.isInteger(amount) && amount >= 0).toBe(true);
        }
      }),
    );
  });

  test('is never less for a higher wage', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 50_000 }), (given, more) => {
        const less = computeWageSubsidy(given);
        const raised = computeWageSubsidy({ ...given, wage: given.wage! + more });
        expect(raised.perMonth!).toBeGreaterThanOrEqual(less.perMonth!);
        expect(raised.total ?? 0).toBeGreaterThanOrEqual(less.total ?? 0);
      }),
    );
  });

  test('never rises in per cent, nor above what a year may give', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const pieces = computeWageSubsidy(given).pieces ?? [];
        pieces.slice(1).forEach(({ percent }, at) => {
          expect(percent).toBeLessThanOrEqual(pieces[at]!.percent);
        });
        if (given.scheme !== 'varig-lonnstilskudd') return;
        const paid = pieces
          .filter(({ from, capKnown }) => from.startsWith('2024') && capKnown !== false)
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(paid).toBeLessThanOrEqual(5 * 124_028);
      }),
    );
  });

  test('of a year at a fixed per cent is the sum of two halves', () => {
    const halves = fc.integer({ min: 1, max: 27 });
    fc.assert(
      fc.property(halves, fc.integer({ min: 0, max: 60 }), (day, percent) => {
        const start = `2024-03-${String(day).padStart(2, '0')}`;
        const end = addDays(addMonths(start, 12), -1);
        const total = (from: string, to: string) =>
          computeWageSubsidy({ ...varig, percent, start: from, end: to }).total!;
        expect(total(start, '2024-08-31') + total('2024-09-01', end)).toBe(total(start, end));
      }),
    );
  });
});
