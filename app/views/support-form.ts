import { z } from 'zod';

/** The longest message with a request for support, in characters. */
export const longestSupportWords = 500;

/** What a party sends when it asks for support: a few words, or none. */
export function supportForm(tooLong: string) {
  return z.object({
    supportWords: z.string().trim().max(longestSupportWords, tooLong).default(''),
  });
}
