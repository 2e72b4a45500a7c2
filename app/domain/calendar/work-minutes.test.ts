import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workMinutesBetween } from './work-minutes';

test.each([
  ['within a day, in winter', '2026-11-27T08:00:00.000Z', '2026-11-27T11:00:00.000Z', 180],
  ['within a day, in summer', '2026-06-26T06:00:00.000Z', '2026-06-26T14:00:00.000Z', 480],
  ['before eight and after four', '2026-11-27T05:00:00.000Z', '2026-11-27T20:00:00.000Z', 480],
  ['over a weekend', '2026-11-27T14:00:00.000Z', '2026-11-30T08:30:00.000Z', 150],
  ['at night', '2026-11-26T20:00:00.000Z', '2026-11-27T05:00:00.000Z', 0],
  ['over Christmas', '2026-12-24T14:00:00.000Z', '2026-12-28T08:00:00.000Z', 120],
  ['over the night clocks change', '2026-03-27T14:00:00.000Z', '2026-03-30T06:30:00.000Z', 90],
  ['less than a minute', '2026-11-27T08:00:00.000Z', '2026-11-27T08:00:59.000Z', 0],
  ['backwards', '2026-11-27T11:00:00.000Z', '2026-11-27T08:00:00.000Z', 0],
])('%s', (_what, from, to, minutes) => {
  expect(workMinutesBetween(from, to)).toBe(minutes);
});

test('what is split in two comes to the whole, to the minute', () => {
  const instant = fc.integer({ min: 0, max: 60 * 24 * 60 });
  const at = (minute: number) => new Date(Date.parse('2026-10-01T00:00:00Z') + minute * 60_000);
  fc.assert(
    fc.property(instant, instant, instant, (...minutes) => {
      const [first, middle, last] = minutes
        .toSorted((a, b) => a - b)
        .map((m) => at(m).toISOString());
      const sum = workMinutesBetween(first!, middle!) + workMinutesBetween(middle!, last!);
      expect(sum).toBe(workMinutesBetween(first!, last!));
    }),
  );
});
