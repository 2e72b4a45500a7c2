import { openValue, sealValue } from './seal';
import { Unreadable } from './unreadable';

export type RandomBytes = (count: number) => Uint8Array;

/** Seals and opens values for one place; a wrong place or a foreign key throws `Unreadable`. */
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

/** Is told of a place that does not open, once each; what was sealed there is not among it. */
export type TellUnreadable = (place: string) => void;

/**
 * Opens what `sealValue` sealed; throws `Unreadable`, told of once each, where it does not open.
 */
function openerOf(tell: TellUnreadable) {
  const told = new Set<string>();
  return <T>(key: Uint8Array, sealedAt: string, place: string, bytes: Uint8Array): T => {
    try {
      return openValue<T>(key, sealedAt, bytes);
    } catch {
      if (!told.has(sealedAt)) tell(place);
      told.add(sealedAt);
      throw new Unreadable(place);
    }
  };
}

/**
 * A ring of named 32-byte keys, the current one first. Old keys stay until everything wrapped
 * with them has been wrapped anew.
 */
export function keyRingOf(
  keys: readonly { readonly id: string; readonly key: Uint8Array }[],
  randomBytes: RandomBytes,
  tell: TellUnreadable = () => {},
): KeyRing {
  const current = keys[0];
  if (!current) throw new Error('the key ring is empty');

  const opened = openerOf(tell);

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
      return opened(named.key, `ring:${place}`, place, bytes.subarray(end + 1));
    },
    newPersonKey(profileId) {
      const key = Buffer.from(randomBytes(32)).toString('base64');
      const wrapped = sealValue(current.key, randomBytes(12), `person-key:${profileId}`, key);
      return { ringKeyId: current.id, wrapped };
    },
    personKey(profileId, stored) {
      const named = keys.find((entry) => entry.id === stored.ringKeyId);
      if (!named) throw new Error(`the key ring has no key named ${stored.ringKeyId}`);
      const at = `person-key:${profileId}`;
      const unwrapped = opened<string>(named.key, at, 'person_keys.wrapped', stored.wrapped);
      const key = Buffer.from(unwrapped, 'base64');
      const owner = `person:${profileId}`;
      return {
        profileId,
        seal: (place, value) => sealValue(key, randomBytes(12), `${owner}:${place}`, value),
        open: (place, bytes) => opened(key, `${owner}:${place}`, place, bytes),
      };
    },
  };
}
