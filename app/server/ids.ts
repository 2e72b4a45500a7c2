import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random id of 24 characters (120 bits) without letters that are mistaken for digits. */
export function newId(): string {
  return Array.from(randomBytes(24), (byte) => alphabet[byte & 31]).join('');
}
