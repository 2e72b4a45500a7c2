import { divide, exact, multiply, roundHalfUp, type Fraction } from './fraction';
import { brokenLimit, type BrokenLimit } from './scheme-limits';
import { amountOf, splitPeriod, type Stretch } from './split-period';
import type { MentorCase } from './subsidy-case';
import { wageCost, type WageCost } from './wage-cost';

/** Whole kroner; `null` is what cannot be computed. A period is computed where one was given. */
export type MentorGrant = Omit<WageCost, 'cost'> & {
  readonly hourly: number | null;
  readonly perMonth: number | null;
  readonly pieces?: readonly (Stretch & { readonly amount: number })[] | null;
  readonly total?: number | null;
  readonly error?: BrokenLimit;
};

/** What stands in for the figures of a case that could not be read. */
export const noMentorGrant: MentorGrant = {
  hourly: null,
  holiday: null,
  pension: null,
  tax: null,
  perMonth: null,
};

/** Hours in a full post (NAV's system): 1950 a year, a twelfth of that a month, 37.5 a week. */
const fullTimeHours: Record<Exclude<MentorCase['per'], 'hour'>, Fraction> = {
  year: exact(1950),
  month: divide(exact(1950), exact(12)),
  week: exact(37.5),
  day: exact(7.5),
};

/**
 * An estimate of a mentor grant: the mentor's hourly wage times the hours agreed for a month, with
 * social costs, all of it (schemes, estimate 7). NAV decides.
 */
export function computeMentorGrant(given: MentorCase): MentorGrant {
  const hourly = hourlyWage(given);
  const { cost, ...shares } = wageCost(monthlyWage(hourly, given.hours), given);
  const grant = { hourly, ...shares, perMonth: cost };
  const error = brokenLimit(given);
  const { start, end } = given;
  if (error) return { ...grant, pieces: null, total: null, error };
  if (start === undefined || end === undefined) return grant;
  if (cost === null) return { ...grant, pieces: null, total: null };
  const pieces = splitPeriod({ from: start, to: end }).map((stretch) => ({
    ...stretch,
    amount: amountOf(stretch, cost),
  }));
  return { ...grant, pieces, total: pieces.reduce((sum, { amount }) => sum + amount, 0) };
}

/** A wage by the hour is the same in any post, but a post of 0 % gives 0 whatever the wage. */
function hourlyWage({ per, amount, positionPercent }: MentorCase): number | null {
  if (amount === undefined) return null;
  if (positionPercent === 0) return 0;
  if (per === 'hour') return amount;
  if (positionPercent === undefined) return null;
  const hours = multiply(fullTimeHours[per], exact(positionPercent));
  return roundHalfUp(divide(multiply(exact(amount), exact(100)), hours));
}

function monthlyWage(hourly: number | null, hours: number | undefined): Fraction | undefined {
  if (hourly === null || hours === undefined) return undefined;
  return multiply(exact(hourly), exact(hours));
}
