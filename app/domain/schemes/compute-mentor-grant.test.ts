import { describe, expect, test } from 'vitest';
import { computeMentorGrant } from './compute-mentor-grant';
import type { MentorCase } from './subsidy-case';

const noCosts = { holiday: 0, pension: 0, tax: 0 } as const;
const yearly: MentorCase = { id: 'm', scheme: 'mentor', per: 'year', amount: 780_000, ...noCosts };

describe('a mentor’s hour', () => {
  // schemes, estimate 7 and examples; the uneven sums worked out by hand.
  test.each([
    ['year', 780_000, 100, 400],
    ['year', 780_000, 50, 800],
    ['month', 65_000, 100, 400],
    ['month', 65_000, 50, 800],
    ['week', 15_000, 100, 400],
    ['week', 15_000, 50, 800],
    ['day', 3_000, 100, 400],
    ['day', 3_000, 50, 800],
    ['hour', 400, 100, 400],
    ['hour', 400, 50, 400],
    ['hour', 400, undefined, 400],
    ['year', 612_345, 80, 393],
    ['month', 51_029, 33, 952],
    ['week', 11_776, 80, 393],
    ['day', 2_355, 33, 952],
    ['year', 780_000, 0, 0],
    ['hour', 400, 0, 0],
    ['year', 0, 100, 0],
    ['year', 780_000, undefined, null],
    ['year', undefined, 100, null],
  ] as const)('of %s pay %s in a %s %% post is %s kr', (per, amount, positionPercent, hourly) => {
    expect(computeMentorGrant({ ...yearly, per, amount, positionPercent }).hourly).toBe(hourly);
  });
});

describe('a mentor’s month', () => {
  const given: MentorCase = { ...yearly, positionPercent: 50, hours: 14 };

  test('is the hours agreed, with the same costs as any wage', () => {
    // 800 × 14 = 11 200; 1 601.60 + 1 664.21 + 1 533.36 = 4 799.17.
    expect(computeMentorGrant({ ...given, holiday: 0.143, pension: 0.13, tax: 0.106 })).toEqual({
      hourly: 800,
      holiday: 1_602,
      pension: 1_664,
      tax: 1_533,
      perMonth: 15_999,
    });
  });

  test('of half an hour is rounded half up at the end', () => {
    const { perMonth } = computeMentorGrant({ ...given, per: 'hour', amount: 333, hours: 0.5 });
    expect(perMonth).toBe(167);
  });

  test('of a post of 0 % is 0', () => {
    expect(computeMentorGrant({ ...given, positionPercent: 0 }).perMonth).toBe(0);
  });

  test.each(['hours', 'holiday', 'pension', 'tax'] as const)('is not known without %s', (field) => {
    expect(computeMentorGrant({ ...given, [field]: undefined }).perMonth).toBeNull();
  });
});

describe('a mentor’s period', () => {
  const given: MentorCase = { ...yearly, positionPercent: 100, hours: 10 };

  test('is split like any other', () => {
    const { pieces, total } = computeMentorGrant({
      ...given,
      start: '2026-01-15',
      end: '2026-02-28',
    });
    expect(pieces).toEqual([
      { from: '2026-01-15', to: '2026-01-31', amount: 2_234 },
      { from: '2026-02-01', to: '2026-02-28', amount: 4_000 },
    ]);
    expect(total).toBe(6_234);
  });

  test('is not computed when it is too long or has no month', () => {
    const long = { ...given, start: '2026-01-15', end: '2026-07-15' };
    expect(computeMentorGrant(long)).toMatchObject({
      pieces: null,
      total: null,
      perMonth: 4_000,
      error: { code: 'too-long' },
    });
    expect(computeMentorGrant({ ...long, reducedAbility: true }).total).toBe(
      2_234 + 5 * 4_000 + 1_971,
    );
    expect(computeMentorGrant({ ...long, end: '2026-02-01', hours: undefined }).total).toBeNull();
  });
});
