import type { PlainDate } from '../calendar/plain-date';
import { capPerYear, isCapped, type Payment } from './cap-per-year';
import { divide, exact, multiply, roundHalfUp } from './fraction';
import { percentSteps, stepOn, type PercentStep } from './percent-steps';
import { rateTable, type RateRow } from './rate-table';
import { brokenLimit, type BrokenLimit } from './scheme-limits';
import { amountOf, splitPeriod } from './split-period';
import type { WageCase } from './subsidy-case';
import { percentOf, wageCost, type WageCost } from './wage-cost';
import { wageWarnings, type WageWarning } from './wage-warnings';

export type WagePiece = Payment & { readonly percent: number };

/** Whole kroner. `null` is what cannot be computed from what was given; 0 is an amount. */
export type WageSubsidy = WageCost & {
  readonly fullTimeWage: number | null;
  /** For a whole month at the start's per cent, before the yearly cap. */
  readonly perMonth: number | null;
  readonly pieces: readonly WagePiece[] | null;
  readonly total: number | null;
  /** The first day of the first lower per cent, where the period reaches it. */
  readonly reductionDate: PlainDate | null;
  /** `false` where a part of the total has a cap that is not known. */
  readonly capKnown?: false;
  readonly warnings?: readonly WageWarning[];
  readonly error?: BrokenLimit;
};

/** What stands in for the figures of a case that could not be read. */
export const noWageSubsidy: WageSubsidy = {
  fullTimeWage: null,
  holiday: null,
  pension: null,
  tax: null,
  cost: null,
  perMonth: null,
  pieces: null,
  total: null,
  reductionDate: null,
};

/**
 * An estimate of a wage subsidy (schemes, estimate 1–6): never a promise, NAV decides. Outside the
 * scheme's limits the month is still computed, but no period.
 */
export function computeWageSubsidy(
  given: WageCase,
  rates: readonly RateRow[] = rateTable,
): WageSubsidy {
  const costs = wageCost(given.wage === undefined ? undefined : exact(given.wage), given);
  const steps = percentSteps(given.scheme, given);
  const warnings = wageWarnings(given);
  const month = {
    fullTimeWage: fullTimeWage(given),
    ...costs,
    perMonth: percentOf(costs.cost, steps[0]?.percent),
    ...(warnings.length > 0 && { warnings }),
  };
  const error = brokenLimit(given);
  if (error) return { ...noWageSubsidy, ...month, error };
  const pieces = piecesOf(given, steps, costs.cost, rates);
  return {
    ...month,
    pieces,
    total: pieces && pieces.reduce((sum, { amount }) => sum + amount, 0),
    reductionDate: reductionDate(given, steps),
    ...(pieces?.some(({ capKnown }) => capKnown === false) && { capKnown: false }),
  };
}

function piecesOf(
  { scheme, start, end, paidThisYear = 0 }: WageCase,
  steps: readonly PercentStep[],
  cost: number | null,
  rates: readonly RateRow[],
): WagePiece[] | null {
  if (start === undefined || end === undefined || cost === null || steps.length === 0) return null;
  const dated = steps.map((step) => ({ on: stepOn(start, step), percent: step.percent }));
  const cuts = dated.map(({ on }) => on);
  const pieces = splitPeriod({ from: start, to: end }, cuts).map((stretch) => {
    const percent = dated.findLast(({ on }) => on <= stretch.from)!.percent;
    return { ...stretch, percent, amount: amountOf(stretch, percentOf(cost, percent)!) };
  });
  return isCapped(scheme) ? capPerYear(pieces, paidThisYear, rates) : pieces;
}

function reductionDate({ start, end }: WageCase, steps: readonly PercentStep[]): PlainDate | null {
  const lower = steps[1];
  if (start === undefined || lower === undefined) return null;
  const on = stepOn(start, lower);
  return end === undefined || on <= end ? on : null;
}

function fullTimeWage({ wage, positionPercent }: WageCase): number | null {
  if (wage === undefined || !positionPercent) return null;
  return roundHalfUp(divide(multiply(exact(wage), exact(100)), exact(positionPercent)));
}
