import { z } from 'zod';

/** The longest message to the specialist, in characters. */
export const longestStopWords = 500;

/** What a party sends with its wish to stop an agreement: a few words, or none. */
export function stopForm(tooLong: string) {
  return z.object({ words: z.string().trim().max(longestStopWords, tooLong).default('') });
}
