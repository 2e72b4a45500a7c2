import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  datesBetween,
  daysBetween,
  isPlainDate,
  lastDayOfWeeks,
  weekdayOf,
  weekdays,
} from './plain-date';

const anyDate = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

describe('a date', () => {
  test.each(['2026-11-22', '2028-02-29', '2000-02-29'])('%s exists', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-5',
    ' 2026-01-05',
    '2026-01-05T00:00',
    '05.01.2026',
    '',
    null,
    20260105,
  ])('%s is not a date', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  test('that does not exist is a bug where one is needed', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'i morgen')).toThrow(RangeError);
  });
});

describe('moving a date', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-06-15', 6, '2026-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('there and back ends where it began', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('a week later is the same weekday, a day later the next', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(addWeeks(date, 1))).toBe(weekdayOf(date));
        const next = (weekdays.indexOf(weekdayOf(date)) + 1) % 7;
        expect(weekdayOf(addDays(date, 1))).toBe(weekdays[next]);
      }),
    );
  });
});

describe('a weekday', () => {
  test.each([
    ['2026-11-22', 'sun'],
    ['2026-01-05', 'mon'],
    ['2028-02-29', 'tue'],
    ['1969-12-31', 'wed'],
  ])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('a period of whole weeks', () => {
  test.each([
    ['2026-01-05', 12, '2026-03-29'],
    ['2026-01-05', 8, '2026-03-01'],
    ['2028-02-28', 1, '2028-03-05'],
    ['2026-11-30', 8, '2027-01-24'],
  ])('from %s for %i weeks ends on %s', (startOn, weeks, endOn) => {
    expect(lastDayOfWeeks(startOn, weeks)).toBe(endOn);
  });

  test('of 12 weeks ends 83 days after its start and has 84 days', () => {
    fc.assert(
      fc.property(anyDate, (startOn) => {
        const endOn = lastDayOfWeeks(startOn, 12);
        expect(daysBetween(startOn, endOn)).toBe(83);
        expect(datesBetween(startOn, endOn)).toHaveLength(84);
      }),
    );
  });

  test('that ends before it starts has no dates', () => {
    expect(datesBetween('2026-01-05', '2026-01-04')).toEqual([]);
  });
});
