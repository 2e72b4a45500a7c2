import { addDays, type PlainDate } from '../calendar/plain-date';
import { rateOn, rateTable, type RateKey, type RateRow } from './rate-table';
import { brokenLimit, type BrokenLimit } from './scheme-limits';
import { amountOf, splitPeriod, type Stretch } from './split-period';
import type { RateCase } from './subsidy-case';

export type RatePiece = Stretch & { readonly amount: number | null };

/** Whole kroner. `notKnown` stands where the table does not reach a day that was asked about. */
export type RateAnswer = {
  /** The rate on a day. */
  readonly value?: number | null;
  /** What a monthly rate comes to, or which yearly rate holds, from day to day. */
  readonly pieces?: readonly RatePiece[] | null;
  /** Of a monthly rate only: caps and G are not sums. */
  readonly total?: number | null;
  readonly notKnown?: true;
  readonly error?: BrokenLimit;
};

/** What stands in for the figures of a case that could not be read. */
export const noRateAnswer: RateAnswer = { value: null };

/** The rate of the table on a day, over a period, or both. The terms of new starts may be unknown. */
export function lookUpRate(given: RateCase, rates: readonly RateRow[] = rateTable): RateAnswer {
  const { scheme, on, start, end } = given;
  const value = on === undefined ? undefined : rateOn(scheme, on, rates);
  const error = brokenLimit(given);
  const isPeriod = start !== undefined || end !== undefined;
  const pieces =
    error || start === undefined || end === undefined
      ? null
      : piecesOf(scheme, { from: start, to: end }, rates);
  const isNotKnown = value === null || pieces?.some(({ amount }) => amount === null);
  return {
    ...(value !== undefined && { value }),
    ...(isPeriod && { pieces }),
    ...(isPeriod && scheme === 'vta-o' && { total: sumOf(pieces) }),
    ...((isNotKnown || (error && scheme === 'vta-o')) && { notKnown: true }),
    ...(error && { error }),
  };
}

function piecesOf(rate: RateKey, period: Stretch, rates: readonly RateRow[]): RatePiece[] {
  if (rate !== 'vta-o') return splitAtChanges(rate, period, rates);
  return splitPeriod(period).map((stretch) => {
    const perMonth = rateOn(rate, stretch.from, rates);
    return { ...stretch, amount: perMonth === null ? null : amountOf(stretch, perMonth) };
  });
}

/** A yearly rate is not shared out on months: the period is cut where another value begins. */
function splitAtChanges(
  rate: RateKey,
  { from, to }: Stretch,
  rates: readonly RateRow[],
): RatePiece[] {
  const changes = rates
    .filter((row) => row.rate === rate)
    .flatMap(({ validFrom, validTo }): PlainDate[] => [validFrom, addDays(validTo, 1)]);
  const starts = [from, ...changes.filter((on) => on > from && on <= to)];
  return [...new Set(starts)].sort().map((start, at, all) => ({
    from: start,
    to: at + 1 < all.length ? addDays(all[at + 1]!, -1) : to,
    amount: rateOn(rate, start, rates),
  }));
}

function sumOf(pieces: readonly RatePiece[] | null): number | null {
  if (pieces === null) return null;
  return pieces.reduce<number | null>(
    (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}
