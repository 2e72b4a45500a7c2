import { z } from 'zod';
import { isPlainDate } from '~/app/domain/calendar/plain-date';
import { amountAnswer } from '~/app/domain/typed/amount';

/** Why a field of the form cannot be read; the page words it. */
export type TermsFault =
  | 'date'
  | 'startMissing'
  | 'long'
  | 'hours'
  | 'times'
  | 'weeks'
  | 'leadWeeks'
  | 'what';
export const fault = (code: TermsFault) => ({ error: code });

export const isTypedDate = (value: string) => isPlainDate(value) && value.startsWith('20');

/** A text; nothing typed is an empty one. */
export const typedText = (longest: number) =>
  z.string().trim().max(longest, fault('long')).default('');

/** A date, or null where none is chosen. */
export const typedDate = z
  .string()
  .refine(isTypedDate, fault('date'))
  .optional()
  .transform((value) => value ?? null);

/** One of the values, or null where none is chosen. */
export const typedChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values)
    .optional()
    .transform((value) => value ?? null);

/** Whole weeks, or null. */
export const typedWeeks = amountAnswer({
  unit: 'weeks',
  message: 'leadWeeks' satisfies TermsFault,
  most: 104,
  isWhole: true,
})
  .optional()
  .transform((value) => value ?? null);

/** Text of several lines as its lines, none of them empty. */
export function linesOf(text: string, { longest, most }: { longest: number; most: number }) {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, longest))
    .filter((line) => line !== '')
    .slice(0, most);
}
