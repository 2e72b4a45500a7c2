import type { PersonKey } from './key-ring';
import { isUnreadable } from './unreadable';

/** What stands where a text was that cannot be opened. */
export const unreadableText = '[Kan ikke leses]';

/**
 * A key for a page that only reads: what it cannot open is noted, and the rest is shown. Whoever
 * writes uses the key itself, which gives up: nothing is ever saved over what could not be read.
 */
export interface ReadingKey extends PersonKey {
  /** The tables where something could not be opened. */
  readonly unreadable: Set<string>;
}

export function readingKeyOf(key: PersonKey): ReadingKey {
  return { ...key, unreadable: new Set() };
}

/** What `open` gives; undefined, and noted, where a reading key cannot open it. */
export function openIfReadable<T>(key: PersonKey, open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    if (!isUnreadable(error) || !isReading(key)) throw error;
    key.unreadable.add(error.table);
    return undefined;
  }
}

/** Every row opened; one that a reading key cannot open is noted and left out. */
export function openEach<Row, Opened>(
  key: PersonKey,
  rows: readonly Row[],
  open: (row: Row) => Opened,
): Opened[] {
  return rows.flatMap((row) => {
    const opened = openIfReadable(key, () => [open(row)]);
    return opened ?? [];
  });
}

/** A sealed text; words that say so where a reading key cannot open it. */
export function openText(key: PersonKey, place: string, bytes: Uint8Array): string {
  return openIfReadable(key, () => key.open<string>(place, bytes)) ?? unreadableText;
}

function isReading(key: PersonKey): key is ReadingKey {
  return 'unreadable' in key;
}
