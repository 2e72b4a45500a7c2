/** A number kept exactly, as a quotient of whole numbers. Never negative here: money, rates, days. */
export type Fraction = { readonly above: bigint; readonly below: bigint };

/**
 * The decimal number that was written, exactly: 0.141 is 141/1000, not the nearest binary number.
 * Holds for every number written with at most 15 digits. Throws RangeError on what is no number ≥
 * 0.
 */
export function exact(value: number): Fraction {
  const [, whole, decimals = '', exponent = '0'] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`Not a number from 0: ${value}`);
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0
    ? { above: digits, below: 10n ** BigInt(-shift) }
    : { above: digits * 10n ** BigInt(shift), below: 1n };
}

export function add(...terms: Fraction[]): Fraction {
  return terms.reduce((sum, term) => ({
    above: sum.above * term.below + term.above * sum.below,
    below: sum.below * term.below,
  }));
}

export function multiply(...factors: Fraction[]): Fraction {
  return factors.reduce((product, factor) => ({
    above: product.above * factor.above,
    below: product.below * factor.below,
  }));
}

/** Throws RangeError where `divisor` is 0. */
export function divide(dividend: Fraction, divisor: Fraction): Fraction {
  if (divisor.above === 0n) throw new RangeError('Division by 0');
  return { above: dividend.above * divisor.below, below: dividend.below * divisor.above };
}

/** The nearest whole number, halves upwards: how each amount becomes kroner. */
export function roundHalfUp({ above, below }: Fraction): number {
  return Number((2n * above + below) / (2n * below));
}
