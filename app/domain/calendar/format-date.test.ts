import { expect, test } from 'vitest';
import { formatDate, formatDateOf, formatShortDate } from './format-date';

test.each([
  ['2026-01-05', 'mandag 5. januar 2026', '5. jan.'],
  ['2028-02-29', 'tirsdag 29. februar 2028', '29. feb.'],
  ['2026-05-17', 'søndag 17. mai 2026', '17. mai'],
  ['2026-12-31', 'torsdag 31. desember 2026', '31. des.'],
])('%s reads «%s», in short «%s»', (date, long, short) => {
  expect(formatDate(date)).toBe(long);
  expect(formatShortDate(date)).toBe(short);
});

test.each([
  ['2026-11-27T22:59:59.000Z', 'fredag 27. november 2026'],
  ['2026-11-27T23:00:00.000Z', 'lørdag 28. november 2026'],
])('an instant, %s, reads as the date it is in Oslo: «%s»', (instant, date) => {
  expect(formatDateOf(instant)).toBe(date);
});
