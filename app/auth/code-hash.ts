import { keyedHash } from '../crypto/hash';

/**
 * The stored form of a code. Six digits are soon tried out, so the hash is keyed with the secret
 * and bound to its attempt: a stolen table tells nothing.
 */
export function codeHashOf(authSecret: string, attemptId: string, code: string): string {
  return keyedHash(authSecret, `code:${attemptId}:${code}`);
}
