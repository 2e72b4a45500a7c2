import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide, exact, multiply, roundHalfUp } from './fraction';

describe('a written number', () => {
  test('keeps its decimals, digit for digit', () => {
    const written = fc.tuple(fc.nat(999_999_999), fc.nat(999_999));
    fc.assert(
      fc.property(written, ([whole, millionths]) => {
        const text = `${whole}.${String(millionths).padStart(6, '0')}`;
        const { above, below } = exact(JSON.parse(text) as number);
        expect(above * 1_000_000n).toBe(BigInt(text.replace('.', '')) * below);
      }),
    );
  });

  test.each([
    [0, 0n, 1n],
    [0.141, 141n, 1000n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 1_000_000_000_000_000_000_000n, 1n],
    [30.4375, 304_375n, 10_000n],
  ])('%d is a quotient of whole numbers', (written, above, below) => {
    expect(exact(written)).toEqual({ above, below });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (written) => {
    expect(() => exact(written)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('adds ten tenths to exactly one', () => {
    const tenths = Array.from({ length: 10 }, () => exact(0.1));
    const { above, below } = add(...tenths);
    expect(above).toBe(below);
  });

  test('knows no division by nothing', () => {
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
  });

  test.each([
    ['1.005 × 100', multiply(exact(1.005), exact(100)), 101],
    ['0.615 × 1000 / 10', divide(multiply(exact(0.615), exact(1000)), exact(10)), 62],
    ['2.5', exact(2.5), 3],
    ['2.4999999', exact(2.499_999_9), 2],
    ['0.5', exact(0.5), 1],
    ['0', exact(0), 0],
  ])('rounds %s half up', (_what, fraction, expected) => {
    expect(roundHalfUp(fraction)).toBe(expected);
  });
});
