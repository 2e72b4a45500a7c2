import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff } from './back-off';

describe('the pause after a failed attempt', () => {
  it('doubles from five seconds and stays at half an hour', () => {
    const longest = [1, 2, 3, 4, 9, 10, 11, 40].map((attempts) => backOff(attempts, 1) / 1_000);
    expect(longest).toEqual([5, 10, 20, 40, 1_280, 1_800, 1_800, 1_800]);
  });

  it('lies in the upper half, wherever chance puts it', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), chance, (attempts, random) => {
        const pause = backOff(attempts, random);
        expect(pause).toBeGreaterThanOrEqual(backOff(attempts, 0));
        expect(pause).toBeLessThanOrEqual(backOff(attempts, 1));
        expect(backOff(attempts, 0) * 2).toBe(backOff(attempts, 1));
      }),
    );
  });
});
