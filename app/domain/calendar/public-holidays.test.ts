import { expect, test } from 'vitest';
import { datesBetween } from './plain-date';
import { easterSundayOf, isPublicHoliday } from './public-holidays';

test.each([
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSundayOf(year)).toBe(date);
});

test('the public holidays of 2026 are these twelve', () => {
  expect(datesBetween('2026-01-01', '2026-12-31').filter(isPublicHoliday)).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

test('two holidays on one day are one: Ascension Day 2008 fell on 1 May', () => {
  expect(datesBetween('2008-01-01', '2008-12-31').filter(isPublicHoliday)).toHaveLength(11);
});
