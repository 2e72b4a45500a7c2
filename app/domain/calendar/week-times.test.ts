import { expect, test } from 'vitest';
import type { Weekday } from './plain-date';
import { commonTimes, formatWeekTimes, weeklyHoursOf } from './week-times';

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
