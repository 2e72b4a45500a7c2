import { z } from 'zod';

/** A line one may leave out, at most `longest` characters; only spaces is the same as nothing. */
export function optionalLine(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, 'too-long')
    .transform((line) => (line === '' ? undefined : line))
    .optional();
}
