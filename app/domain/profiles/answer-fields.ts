import { z } from 'zod';
import { amountAnswer, type Unit } from '../typed/amount';
import { isPlainDate } from '~/app/domain/calendar/plain-date';

/** Limits of what is written about a person: no answer needs more. */
export const longestLine = 200;
export const longestText = 2000;
const mostLines = 30;

/** One line of text; left out is unknown. */
export const lineAnswer = z
  .string()
  .trim()
  .max(longestLine, `Skriv høyst ${longestLine} tegn.`)
  .optional();

/** Several answers, one a line; left out is unknown. */
export const linesAnswer = z
  .string()
  .max(longestText, `Skriv høyst ${longestText} tegn.`)
  .transform((text) => linesOf(text))
  .refine((lines) => lines.length <= mostLines, `Skriv høyst ${mostLines} linjer.`)
  .refine(
    (lines) => lines.every((line) => line.length <= longestLine),
    `Hver linje kan ha høyst ${longestLine} tegn.`,
  )
  .optional();

/** A short list on one line, with commas between. */
export const commaAnswer = z
  .string()
  .max(longestLine, `Skriv høyst ${longestLine} tegn.`)
  .transform((text) => linesOf(text.replaceAll(',', '\n')))
  .optional();

/** Hours a week. */
export const hoursAnswer = amountAnswer({
  unit: 'hours',
  message: 'Skriv timer i uka som et tall, for eksempel 12 eller 7,5. Høyst 60.',
  most: 60,
}).optional();

/** The least and the most hours a week stand in order, as far as both are told. */
export function areHoursInOrder(hours: {
  readonly hoursMin?: number | undefined;
  readonly hoursMax?: number | undefined;
}): boolean {
  const { hoursMin, hoursMax } = hours;
  return hoursMin === undefined || hoursMax === undefined || hoursMin <= hoursMax;
}

/** The fault of hours that do not stand in order. */
export const hoursOutOfOrder = {
  error: 'Det høyeste antall timer er lavere enn det minste. Skriv et like høyt eller høyere tall.',
  path: ['hoursMax'],
};

/** What can be lifted, or must be. */
export const kilosAnswer = amountAnswer({
  unit: 'kilos',
  message: 'Skriv kilo som et tall, for eksempel 5 eller 7,5. Høyst 100.',
  most: 100,
}).optional();

/** A whole number from 0 up to `most`, of what the fault then names. */
export function countAnswer(what: string, unit: Unit, most: number) {
  const message = `Skriv ${what} som et helt tall, høyst ${most}.`;
  return amountAnswer({ unit, message, most, isWhole: true }).optional();
}

/** A date of the calendar. */
export const dateAnswer = z.string().refine(isPlainDate, 'Velg en dato som finnes.').optional();

/** A tick. */
export const tickAnswer = z.stringbool().optional();

/** Chosen tiles of a list; none chosen is left out. */
export function tilesAnswer<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.array(z.enum(values)).max(values.length).optional();
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Yes or no; left out is unknown. */
export const yesNoAnswer = z
  .enum(['yes', 'no'])
  .transform((answer) => answer === 'yes')
  .optional();
