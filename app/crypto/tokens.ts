import { sha256 } from './hash';
import type { RandomBytes } from './key-ring';

/** A link's secret: 32 random bytes as URL-safe text. Only its hash is ever stored. */
export function newToken(randomBytes: RandomBytes): { token: string; tokenHash: string } {
  const token = Buffer.from(randomBytes(32)).toString('base64url');
  return { token, tokenHash: tokenHashOf(token) };
}

/** The stored form of a token. A token has 256 bits of its own, so it needs no salt. */
export function tokenHashOf(token: string): string {
  return sha256(`token:${token}`);
}

/** Six digits to type on another device; worthless without the attempt it belongs to. */
export function newCode(randomBytes: RandomBytes): string {
  const number = Buffer.from(randomBytes(6)).readUIntBE(0, 6);
  return String(number % 1_000_000).padStart(6, '0');
}
