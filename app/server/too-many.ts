import { data } from '@remix-run/node';
import type { TooMany } from '../auth/rate-limit';

/**
 * The answer to too many tries: 429 with `Retry-After`, and the page's own form again with how
 * many minutes to wait. The route must pass the action's headers on.
 */
export function tooManyTries(
  { retryAfter }: TooMany,
  wordsFor: (minutes: number) => string,
  values: Readonly<Record<string, string | string[]>>,
) {
  return data(
    { values, errors: {}, message: wordsFor(Math.ceil(retryAfter / 60)) },
    { status: 429, headers: { 'Retry-After': String(retryAfter) } },
  );
}
