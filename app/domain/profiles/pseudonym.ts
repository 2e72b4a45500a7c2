/** Nature words that are nobody's name and say nothing about anyone. */
const words = [
  ...['Bekk', 'Blåklokke', 'Bregne', 'Bris', 'Bølge', 'Dogg', 'Einer', 'Elv', 'Fjell', 'Fjord'],
  ...['Furu', 'Glimt', 'Gran', 'Gress', 'Hav', 'Hegg', 'Holme', 'Humle', 'Kilde', 'Kløver'],
  ...['Kongle', 'Kvist', 'Kyst', 'Lyng', 'Løv', 'Mose', 'Multe', 'Myr', 'Odde', 'Osp'],
  ...['Rimfrost', 'Rogn', 'Selje', 'Skjær', 'Skog', 'Snø', 'Stein', 'Sund', 'Tang', 'Tind'],
  ...['Tjern', 'Vann', 'Vidde', 'Voll', 'Bær', 'Brenning'],
] as const;

/** How many random bytes one pseudonym takes. */
export const pseudonymBytes = 4;

/**
 * The code a person is known by where her name is not needed: «Fjord-27». Drawn at random, so
 * that neither word nor number tells anything; the caller draws again when it is taken.
 */
export function pseudonymFrom(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const word = words[(a * 256 + b) % words.length];
  return `${word}-${10 + ((c * 256 + d) % 990)}`;
}

/**
 * A pseudonym as somebody typed it, written as it is stored: « fjord 27» and «FJORD-27» are
 * «Fjord-27». What is none comes back without its spaces, and is found nowhere.
 */
export function pseudonymAsTyped(typed: string): string {
  const bare = typed.normalize('NFC').replaceAll(/[\s\p{Pd}]/gu, '');
  const [, word = bare, number] = /^(\p{L}+)(\d+)$/u.exec(bare) ?? [];
  const [first = '', ...rest] = word.toLowerCase();
  const name = first.toUpperCase() + rest.join('');
  return number === undefined ? name : `${name}-${number}`;
}
