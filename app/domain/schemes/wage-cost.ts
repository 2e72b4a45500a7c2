import { add, exact, multiply, roundHalfUp, type Fraction } from './fraction';

/** Shares of the wage, 0.141 for 14.1 %. One left out is not known, which is not 0. */
export type WageRates = {
  readonly holiday?: number | undefined;
  readonly pension?: number | undefined;
  readonly tax?: number | undefined;
};

/** Whole kroner a month; `null` where a figure it needs is missing. */
export type WageCost = {
  readonly holiday: number | null;
  readonly pension: number | null;
  readonly tax: number | null;
  readonly cost: number | null;
};

/**
 * What a monthly wage costs the employer: holiday pay of the wage, pension of wage and holiday pay,
 * employer's tax of all three. The three are added unrounded and rounded once; each is also shown
 * rounded by itself, and their sum can then differ by a krone (schemes, estimate 1–2).
 */
export function wageCost(wage: Fraction | undefined, rates: WageRates): WageCost {
  const holiday = share(rates.holiday, wage);
  const pension = share(rates.pension, wage, holiday);
  const tax = share(rates.tax, wage, holiday, pension);
  return {
    holiday: inKroner(holiday),
    pension: inKroner(pension),
    tax: inKroner(tax),
    cost:
      wage && holiday && pension && tax
        ? roundHalfUp(add(wage, exact(roundHalfUp(add(holiday, pension, tax)))))
        : null,
  };
}

/** A percentage of a cost in whole kroner, rounded half up (schemes, estimate 3). */
export function percentOf(cost: number | null, percent: number | undefined): number | null {
  if (cost === null || percent === undefined) return null;
  return roundHalfUp(multiply(exact(cost), exact(percent), { above: 1n, below: 100n }));
}

function share(
  rate: number | undefined,
  ...parts: readonly (Fraction | undefined)[]
): Fraction | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (rate === undefined || known.length < parts.length) return undefined;
  return multiply(exact(rate), add(...known));
}

function inKroner(amount: Fraction | undefined): number | null {
  return amount === undefined ? null : roundHalfUp(amount);
}
