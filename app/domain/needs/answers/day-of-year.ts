import { z } from 'zod';

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The names of months, whole or cut short after three letters. */
const written = /^(\d{1,2})(?:\s*[./-]\s*|\s+)(?:(\d{1,2})|([a-zæøå]{3,9}))\.?$/;
const monthNames =
  /^(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)$/;

/**
 * A day of any year as people write it – «01.04.», «1/4», «1. april», «31 aug.» – as `04-01`;
 * undefined where it is none, as «31.02.».
 */
export function readDayOfYear(typed: string): string | undefined {
  const parts = written.exec(typed.trim().toLowerCase());
  if (!parts) return undefined;
  const [, day = '', number, name = ''] = parts;
  if (number === undefined && !monthNames.test(name)) return undefined;
  const month = number === undefined ? months.indexOf(name.slice(0, 3)) + 1 : Number(number);
  const last = daysIn[month - 1];
  if (last === undefined || Number(day) < 1 || Number(day) > last) return undefined;
  return `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A field with a day of any year; `wrong` is what is said else. */
export function dayOfYear(wrong: string) {
  return z
    .string()
    .max(20, wrong)
    .transform((typed, context) => {
      const day = readDayOfYear(typed);
      if (day !== undefined) return day;
      context.addIssue({ code: 'custom', message: wrong });
      return z.NEVER;
    });
}

/** A kept day of the year as it is written; nothing for none. */
export function dayOfYearInWords(monthDay: string | null): string {
  return monthDay === null ? '' : `${monthDay.slice(3)}.${monthDay.slice(0, 2)}.`;
}
