import { nameKey } from '../matching/same-name';
import { municipalities } from './municipalities';

const spellings = new Map(municipalities.map((name) => [nameKey(name), name]));

/**
 * A place as it is stored: «Moss kommune» and «moss» are Moss. Whoever is asked for a municipality
 * may well write it so, and places are compared by their names.
 */
export function placeName(typed: string): string {
  const bare = typed
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/ kommune$/iu, '');
  return spellings.get(nameKey(bare)) ?? bare;
}
