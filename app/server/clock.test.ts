import { expect, test } from 'vitest';
import { systemClock } from './clock';

test('no two readings of the clock are alike, and none runs away from the time', () => {
  const before = Date.now();
  const readings = Array.from({ length: 200 }, () => systemClock.now().getTime());
  expect(new Set(readings).size).toBe(readings.length);
  expect(readings).toEqual(readings.toSorted((a, b) => a - b));
  expect(readings[0]).toBeGreaterThanOrEqual(before);
  expect(readings.at(-1)).toBeLessThanOrEqual(Date.now() + readings.length);
});
