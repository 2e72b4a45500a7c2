import { expect, test } from 'vitest';
import { osloDateOf } from './oslo-date';

test.each([
  ['in winter Oslo is an hour ahead', '2026-01-04T22:59:59Z', '2026-01-04'],
  ['in winter Oslo is an hour ahead', '2026-01-04T23:00:00Z', '2026-01-05'],
  ['in summer Oslo is two hours ahead', '2026-07-01T21:59:59Z', '2026-07-01'],
  ['in summer Oslo is two hours ahead', '2026-07-01T22:00:00Z', '2026-07-02'],
  ['the day before summer time begins', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['the day summer time begins', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['the day summer time begins ends an hour early', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['the day summer time ends', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['the day summer time ends is an hour longer', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['the year turns in Oslo first', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['a leap day', '2028-02-28T23:30:00Z', '2028-02-29'],
])('%s: %s is %s', (_why, instant, date) => {
  expect(osloDateOf(new Date(instant))).toBe(date);
});
