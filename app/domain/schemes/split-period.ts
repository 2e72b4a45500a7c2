import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date';
import { divide, exact, multiply, roundHalfUp } from './fraction';

/** Days in a row, both ends included. */
export type Stretch = { readonly from: PlainDate; readonly to: PlainDate };

/** A year of 365.25 days over twelve months: what a single day is a part of (TG). */
const daysPerMonth = exact(30.4375);

/** The period cut at each calendar month and at each of `cuts` that falls within it, in order. */
export function splitPeriod({ from, to }: Stretch, cuts: readonly PlainDate[] = []): Stretch[] {
  const starts = new Set([from, ...cuts.filter((cut) => cut > from && cut <= to)]);
  for (let month = firstOfNextMonth(from); month <= to; month = addMonths(month, 1)) {
    starts.add(month);
  }
  return [...starts].sort().map((start, at, all) => ({
    from: start,
    to: at + 1 < all.length ? addDays(all[at + 1]!, -1) : to,
  }));
}

/**
 * What a stretch within one calendar month gives of a monthly amount, in whole kroner: all of it
 * for the whole month, else each day its part, rounded half up once.
 */
export function amountOf({ from, to }: Stretch, perMonth: number): number {
  if (from.endsWith('-01') && addDays(to, 1) === firstOfNextMonth(from)) return perMonth;
  const days = daysBetween(from, to) + 1;
  return roundHalfUp(divide(multiply(exact(days), exact(perMonth)), daysPerMonth));
}

function firstOfNextMonth(date: PlainDate): PlainDate {
  return addMonths(`${date.slice(0, 7)}-01`, 1);
}
