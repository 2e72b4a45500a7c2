import { expect, it } from 'vitest';
import { formatMoment } from './format-moment';

it.each([
  ['2026-11-23T08:05:00.000Z', '23. november 2026 kl. 09.05'],
  ['2026-07-01T22:30:00.000Z', '2. juli 2026 kl. 00.30'],
  // The hour that comes twice when summer time ends.
  ['2026-10-25T00:30:00.000Z', '25. oktober 2026 kl. 02.30'],
  ['2026-10-25T01:30:00.000Z', '25. oktober 2026 kl. 02.30'],
])('an instant is shown as the clock in Oslo: %s', (instant, shown) => {
  expect(formatMoment(instant)).toBe(shown);
});
