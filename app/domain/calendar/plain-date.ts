/** A calendar date in Oslo, `YYYY-MM-DD`: what every field named `…On` holds. */
export type PlainDate = string;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const msPerDay = 86_400_000;
/** 1970-01-01, day number 0, was a Thursday. */
const weekdayOfDayZero = 3;

/** Whether `value` is a date that exists, written `YYYY-MM-DD`; 30 February is not. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** The date `days` days after `date` (before it when negative). Throws RangeError on a non-date. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The date `weeks` weeks after `date`: the same weekday. */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7);
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const ms = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  return dateOfDayNumber(ms / msPerDay);
}

/** Days from `from` to `to`: 0 for the same date, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(date: PlainDate): Weekday {
  const index = (((dayNumberOf(date) + weekdayOfDayZero) % 7) + 7) % 7;
  return weekdays[index]!;
}

/** The later of two dates, either of which may be unknown. */
export function latestOf(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The last day, inclusive, of a period of whole weeks: 12 weeks end 83 days after the start. */
export function lastDayOfWeeks(startOn: PlainDate, weeks: number): PlainDate {
  return addDays(startOn, weeks * 7 - 1);
}

/** Every date from `from` to `to`, both included; none when `to` is earlier. */
export function datesBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const length = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length }, (_, days) => addDays(from, days));
}

/** Year, month (1–12) and day (1–31) of a date. Throws RangeError on a non-date. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  if (!isPlainDate(date)) throw new RangeError(`Not a date: ${date}`);
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

function dayNumberOf(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`Not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / msPerDay;
}

function dateOfDayNumber(dayNumber: number): PlainDate {
  return new Date(dayNumber * msPerDay).toISOString().slice(0, 10);
}
