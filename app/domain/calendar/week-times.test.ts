import { expect, test } from 'vitest';
import type { Weekday } from './plain-date';
import { formatWeekTimes } from './week-times';

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
