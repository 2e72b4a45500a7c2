import { editDistance } from './edit-similarity';
import { bokmaalOf } from './neighbour-words';
import { readWords, type Word } from './read-words';

/** A word this long, this few edits from one of the label's, is that word misspelt. */
const longEnough = 5;
const slips = 2;

/** Letters and small words that bokmål does not have. */
const neighbours = /[äö]|(?<!\p{L})(?:af|och|att|från|frå|till|ett|eit|ein)(?!\p{L})/iu;

/**
 * A short text as everyone reads it: as it is written, or by the label of what it means where a
 * word of it is nynorsk, Swedish, Danish or misspelt. "Städa toaletter" tells which country
 * somebody comes from, and nothing more of the work.
 */
export function inBokmaal(text: string, label: string): string {
  const labelled = readWords(label);
  const isAsUsual =
    !neighbours.test(text) && readWords(text).every((word) => isUsual(word, labelled));
  return isAsUsual ? text : capitalisedAs(text, label);
}

function isUsual(word: Word, labelled: readonly Word[]): boolean {
  if (labelled.some((other) => isInflected(word, other))) return true;
  return bokmaalOf(word.plain) === word.plain && !labelled.some((other) => isSlipFor(word, other));
}

/** The same stem, or one is the other with an ending. */
function isInflected({ plain, stem }: Word, other: Word): boolean {
  return stem === other.stem || plain.startsWith(other.plain) || other.plain.startsWith(plain);
}

function isSlipFor({ plain, folded }: Word, other: Word): boolean {
  if (folded === other.folded) return true;
  return plain.length >= longEnough && editDistance(plain, other.plain, slips) <= slips;
}

/** With a capital where the text has one. */
function capitalisedAs(text: string, label: string): string {
  const [first = ''] = text.trim();
  const isCapital = first !== first.toLowerCase();
  return isCapital ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
