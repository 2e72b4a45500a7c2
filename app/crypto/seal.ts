import { createCipheriv, createDecipheriv } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals a value with AES-256-GCM. `place` names where it is stored (table, column, record): it is
 * authenticated, so that bytes moved to another row or column do not open.
 * @param key 32 bytes; @param iv 12 random bytes, never used twice with one key.
 * @returns iv, tag and ciphertext in one piece.
 */
export function sealValue(key: Uint8Array, iv: Uint8Array, place: string, value: unknown) {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

/** Opens what `sealValue` sealed. Throws when the key, the place or a single bit is another. */
export function openValue<T>(key: Uint8Array, place: string, bytes: Uint8Array): T {
  const sealed = Buffer.from(bytes);
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes));
  cipher.setAAD(Buffer.from(place));
  cipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  const text = Buffer.concat([cipher.update(sealed.subarray(ivBytes + tagBytes)), cipher.final()]);
  return JSON.parse(text.toString('utf8')) as T;
}
