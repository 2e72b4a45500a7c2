import { addMonths, type PlainDate } from '../calendar/plain-date';

/**
 * What a company has said of its staff, as of a day and from whom: so that a job put together is not
 * made at the cost of somebody who has one. Left out is not known.
 */
export interface StaffingNote {
  readonly on: PlainDate;
  /** Who said it, and how. */
  readonly source: string;
  /** People employed there without a subsidy, of any hours. */
  readonly ordinary: number | null;
  readonly ordinaryLastYear: number | null;
  /** People with a wage subsidy, and in unpaid training, there. */
  readonly subsidised: number | null;
  /** By whom and when they were told: who knows of it, and each in words. */
  readonly colleaguesTold: string | null;
  readonly unionTold: string | null;
  readonly safetyTold: string | null;
}

/** Longest texts in characters, and most people. */
export const longestInStaffing = { source: 120, told: 160 };
export const mostStaff = 100_000;

/**
 * So many people with a subsidy or in unpaid training a workplace of ordinary staff has room for: one
 * of five up to fifty, always one, and one of ten beyond them. The figures are the Danish ones
 * (bekendtgørelse nr. 1297 af 9. november 2017 § 92), used as a guide: Norway has none. That a
 * supported job replaces nobody is N L1176: «kan ikke erstatte en annen medarbeider».
 */
export function mostSubsidised(ordinary: number): number {
  const upToFifty = Math.floor(Math.min(ordinary, 50) / 5);
  const beyond = Math.floor(Math.max(0, ordinary - 50) / 10);
  return Math.max(1, upToFifty) + beyond;
}

/** After a year the numbers are asked for again: they are held against those of the year before. */
export function isStale({ on }: Pick<StaffingNote, 'on'>, today: PlainDate): boolean {
  return addMonths(on, 12) <= today;
}
