import type { PlainDate } from '../calendar/plain-date';

/** Days a list is open: long enough for those who work every other week, and soon over. */
export const daysOpen = 28;

/** More than a large workplace puts in; what comes after is somebody playing. */
export const mostChores = 400;

/** True where colleagues may put chores in on this day. */
export function isOpenOn(
  list: { readonly openUntilOn: PlainDate; readonly closedAt: string | null },
  today: PlainDate,
): boolean {
  return list.closedAt === null && today <= list.openUntilOn;
}
