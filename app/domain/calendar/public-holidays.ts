import { addDays, partsOf, type PlainDate } from './plain-date';

/** The same date every year: New Year's Day, Labour Day, Constitution Day, Christmas. */
const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50];

/** Whether `date` is a Norwegian public holiday (lov om helligdager § 2; lov om 1. og 17. mai § 1). */
export function isPublicHoliday(date: PlainDate): boolean {
  const easterSunday = easterSundayOf(partsOf(date).year);
  return (
    fixedHolidays.includes(date.slice(5)) ||
    daysFromEaster.some((days) => addDays(easterSunday, days) === date)
  );
}

/** Easter Sunday of a Gregorian year, by the algorithm of Meeus, Jones and Butcher. */
export function easterSundayOf(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const daysFromMarchFirst = h + l - 7 * m + 21;
  return addDays(`${String(year).padStart(4, '0')}-03-01`, daysFromMarchFirst);
}
