import { partsOf } from '../calendar/plain-date';
import { rateOn, rateTable, type RateRow } from './rate-table';
import type { Stretch } from './split-period';
import type { WageScheme } from './subsidy-case';

export type Payment = Stretch & {
  readonly amount: number;
  /** `false` where the cap is not known and the amount stands uncapped. */
  readonly capKnown?: false;
};

const capInG = 5;

/** Permanent and four-year subsidy give at most five times G in a calendar year. */
export function isCapped(scheme: WageScheme): boolean {
  return scheme === 'varig-lonnstilskudd' || scheme === 'firearig-lonnstilskudd';
}

/**
 * Payments in order, none of which brings the sum of its calendar year above 5 G. G is that of the
 * payment's first day: when it rises in May, what the rise leaves room for is paid (as NAV's refund
 * system does).
 * @param paidBefore whole kroner already paid in the year of the first payment.
 */
export function capPerYear<Each extends Payment>(
  payments: readonly Each[],
  paidBefore: number,
  rates: readonly RateRow[] = rateTable,
): Each[] {
  let year = payments[0] && partsOf(payments[0].from).year;
  let paid = paidBefore;
  return payments.map((payment) => {
    const paidIn = partsOf(payment.from).year;
    if (paidIn !== year) paid = 0;
    year = paidIn;
    const capped = cap(payment, paid, rates);
    paid += capped.amount;
    return capped;
  });
}

function cap<Each extends Payment>(payment: Each, paid: number, rates: readonly RateRow[]): Each {
  const g = rateOn('grunnbelop', payment.from, rates);
  if (g === null) return { ...payment, capKnown: false };
  return { ...payment, amount: Math.max(0, Math.min(payment.amount, capInG * g - paid)) };
}
