import { readWords } from '../../vocabulary/read-words';
import type { Demands } from '../input';

/** Names people give to a demand when they rule it out, and when a task has that demand. */
const names: readonly { readonly isIn: (demands: Demands) => boolean; readonly names: string }[] = [
  {
    isIn: ({ ladders }) => ladders === true,
    names: 'stige, stiger, gå i stige, klatre i stige, klatre, høyder, stigar, ladders',
  },
  {
    isIn: ({ liftingKg = 0 }) => liftingKg >= 10,
    names: 'tunge løft, løfte tungt, bære tungt, tungt, tunge ting, løfting, løfte',
  },
  {
    isIn: ({ customerContact = 'none' }) => customerContact !== 'none',
    names: 'kunder, kundekontakt, møte kunder, snakke med kunder, kundar',
  },
  { isIn: ({ noise }) => noise === 'loud', names: 'støy, bråk, høy lyd, høye lyder, mye lyd' },
  { isIn: ({ setting }) => setting === 'outdoor', names: 'ute, utendørs, utearbeid, være ute' },
  { isIn: ({ company }) => company === 'alone', names: 'alene, jobbe alene, åleine, ensam' },
  { isIn: ({ pace }) => pace === 'fast', names: 'høyt tempo, stress, hastverk, tempo' },
  { isIn: ({ standing }) => standing === 'much', names: 'stå, stå mye, stå lenge, ståing' },
  { isIn: ({ numbers }) => numbers === true, names: 'tall, regne, regning' },
  { isIn: ({ colour }) => colour === true, names: 'farger, skille farger' },
  { isIn: ({ reading = 'none' }) => reading !== 'none', names: 'lese, lesing' },
];

const known = names.map(({ isIn, names: each }) => ({
  isIn,
  keys: new Set(each.split(',').map((name) => keyOf(readWords(name).map(({ folded }) => folded)))),
}));

/** True where the ruled-out words, taken whole, are a name for something the task demands. */
export function isNamedDemand(words: readonly string[], demands: Demands | undefined): boolean {
  if (demands === undefined) return false;
  const key = keyOf(words);
  return known.some(({ isIn, keys }) => keys.has(key) && isIn(demands));
}

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
