import { z } from 'zod';

/** A day of any year as people write it, «01.04.», kept as `04-01`; `wrong` is what is said else. */
export function dayOfYear(wrong: string) {
  return z
    .string()
    .trim()
    .regex(/^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.?$/, wrong)
    .transform((text) => `${text.slice(3, 5)}-${text.slice(0, 2)}`);
}

/** A kept day of the year as it is written; nothing for none. */
export function dayOfYearInWords(monthDay: string | null): string {
  return monthDay === null ? '' : `${monthDay.slice(3)}.${monthDay.slice(0, 2)}.`;
}
