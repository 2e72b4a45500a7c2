import { openValue, sealValue } from './seal';

export type RandomBytes = (count: number) => Uint8Array;

/** Seals and opens values for one place; a wrong place or a foreign key throws. */
export interface Sealer {
  seal(place: string, value: unknown): Uint8Array;
  open<T>(place: string, bytes: Uint8Array): T;
}

/** One person's own key. Destroying it makes everything sealed with it unreadable for ever. */
export interface PersonKey extends Sealer {
  readonly profileId: string;
}

/** A person's data key as stored: wrapped by a named key of the ring. */
export interface WrappedKey {
  readonly ringKeyId: string;
  readonly wrapped: Uint8Array;
}

export interface KeyRing extends Sealer {
  /** A new data key for a person, wrapped with the current key of the ring. */
  newPersonKey(profileId: string): WrappedKey;
  /** Unwraps a person's key. Throws when the ring lacks the key it was wrapped with. */
  personKey(profileId: string, stored: WrappedKey): PersonKey;
}

function sealerOf(key: Uint8Array, randomBytes: RandomBytes, prefix: string): Sealer {
  return {
    seal: (place, value) => sealValue(key, randomBytes(12), `${prefix}:${place}`, value),
    open: (place, bytes) => openValue(key, `${prefix}:${place}`, bytes),
  };
}

/**
 * A ring of named 32-byte keys, the current one first. Old keys stay until everything wrapped
 * with them has been wrapped anew.
 */
export function keyRingOf(
  keys: readonly { readonly id: string; readonly key: Uint8Array }[],
  randomBytes: RandomBytes,
): KeyRing {
  const current = keys[0];
  if (!current) throw new Error('the key ring is empty');

  return {
    seal(place, value) {
      const bytes = sealValue(current.key, randomBytes(12), `ring:${place}`, value);
      return new Uint8Array(Buffer.concat([Buffer.from(`${current.id}\0`), bytes]));
    },
    open(place, bytes) {
      const end = bytes.indexOf(0);
      const id = Buffer.from(bytes.subarray(0, end)).toString();
      const named = keys.find((entry) => entry.id === id);
      if (!named) throw new Error(`the key ring has no key named ${id}`);
      return openValue(named.key, `ring:${place}`, bytes.subarray(end + 1));
    },
    newPersonKey(profileId) {
      const key = Buffer.from(randomBytes(32)).toString('base64');
      const wrapped = sealValue(current.key, randomBytes(12), `person-key:${profileId}`, key);
      return { ringKeyId: current.id, wrapped };
    },
    personKey(profileId, stored) {
      const named = keys.find((entry) => entry.id === stored.ringKeyId);
      if (!named) throw new Error(`the key ring has no key named ${stored.ringKeyId}`);
      const key = Buffer.from(
        openValue<string>(named.key, `person-key:${profileId}`, stored.wrapped),
        'base64',
      );
      return { profileId, ...sealerOf(key, randomBytes, `person:${profileId}`) };
    },
  };
}
