import { monthNames, shortMonthNames, weekdayNames } from './calendar-wording';
import { osloDateOf } from './oslo-date';
import { partsOf, weekdayOf, type PlainDate } from './plain-date';

/** A date in full, with its weekday: «mandag 5. januar 2026». */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${weekdayNames[weekdayOf(date)]} ${day}. ${monthNames[month - 1]} ${year}`;
}

/** A date where the year is plain from the context: «5. jan.». */
export function formatShortDate(date: PlainDate): string {
  const { month, day } = partsOf(date);
  return `${day}. ${shortMonthNames[month - 1]}`;
}

/** The same with its year: «5. jan. 2026». */
export function formatShortDateWithYear(date: PlainDate): string {
  return `${formatShortDate(date)} ${partsOf(date).year}`;
}

/** The date in Oslo of an instant, in full. @param instant ISO 8601, UTC. */
export function formatDateOf(instant: string): string {
  return formatDate(osloDateOf(new Date(instant)));
}
