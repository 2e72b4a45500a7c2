import { describe, expect, test } from 'vitest';
import type { Weekday } from './plain-date';
import { commonTimes, formatWeekTimes, timesWithout, weeklyHoursOf } from './week-times';

const morning = (day: Weekday) => ({ day, from: '08:00', to: '12:00' });

test('days with the same hours are joined', () => {
  expect(formatWeekTimes([morning('wed'), morning('mon'), morning('tue')])).toEqual([
    'Mandag–onsdag kl. 08.00–12.00',
  ]);
});

test('two days in a row read as a pair', () => {
  expect(formatWeekTimes([morning('sat'), morning('sun')])).toEqual([
    'Lørdag og søndag kl. 08.00–12.00',
  ]);
});

test('a day between, or other hours, starts a new line', () => {
  const friday = { day: 'fri', from: '13:00', to: '15:30' } as const;
  expect(formatWeekTimes([morning('mon'), morning('wed'), morning('fri'), friday])).toEqual([
    'Mandag kl. 08.00–12.00',
    'Onsdag kl. 08.00–12.00',
    'Fredag kl. 08.00–12.00 og 13.00–15.30',
  ]);
});

test('no times give no lines', () => {
  expect(formatWeekTimes([])).toEqual([]);
});

test('times in common lie in both, day by day', () => {
  const some = [
    { day: 'mon', from: '07:00', to: '11:00' },
    { day: 'tue', from: '22:00', to: '06:00' },
  ] as const;
  const others = [
    { day: 'mon', from: '08:30', to: '15:00' },
    { day: 'tue', from: '20:00', to: '23:00' },
    { day: 'wed', from: '08:00', to: '10:00' },
  ] as const;
  expect(commonTimes(some, others)).toEqual([
    { day: 'mon', from: '08:30', to: '11:00' },
    { day: 'tue', from: '22:00', to: '23:00' },
  ]);
  expect(weeklyHoursOf(some)).toBe(12);
});

describe('times without what is taken', () => {
  const mon = (from: string, to: string) => ({ day: 'mon' as const, from, to });

  test.each([
    ['nothing in common', [mon('13:00', '15:00')], [mon('08:00', '12:00')]],
    ['the beginning', [mon('07:00', '09:00')], [mon('09:00', '12:00')]],
    ['the middle', [mon('09:00', '10:00')], [mon('08:00', '09:00'), mon('10:00', '12:00')]],
    ['the end and more', [mon('11:00', '22:00')], [mon('08:00', '11:00')]],
    ['all of it', [mon('08:00', '12:00')], []],
    ['twice', [mon('08:00', '09:00'), mon('11:00', '12:00')], [mon('09:00', '11:00')]],
  ])('lose %s', (_what, taken, left) => {
    expect(timesWithout([mon('08:00', '12:00')], taken)).toEqual(left);
  });

  test('of another day stay, and a shift past midnight keeps its end', () => {
    const night = mon('20:00', '06:00');
    expect(timesWithout([night], [{ ...night, day: 'tue' }])).toEqual([night]);
    expect(timesWithout([night], [mon('19:00', '22:00')])).toEqual([mon('22:00', '06:00')]);
  });
});
