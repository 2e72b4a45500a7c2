import { editDistance, editSimilarity } from './edit-similarity';
import type { Word } from './read-words';

const foldedAlike = 0.7;
const plainAlike = 0.65;
const surelyAlike = 0.8;
const joinedAlike = 0.85;
const compoundPart = 2;
const shortWord = 6;
const lettersPerSlip = 4;

/**
 * True where some words may be a slip of the keyboard for others: word by word, or joined where
 * one side is written apart. "Bilvask" is no misspelt "møbelvask", and "mobilreparasjon" is a
 * compound of its own, not a misspelt "bilreparasjon". A known word is meant as it is written.
 */
export function isMisspelling(
  written: readonly Word[],
  meant: readonly Word[],
  isKnown: (word: string) => boolean,
): boolean {
  if (written.length !== meant.length) {
    return editSimilarity(joined(written), joined(meant)) >= joinedAlike;
  }
  return written.every((word, at) => {
    const other = meant[at];
    if (other === undefined) return false;
    if (!isKnown(word.plain)) return isSlip(word, other);
    return word.folded === other.folded && !isDoubledOnly(word.plain, other.plain);
  });
}

function isSlip(word: Word, other: Word): boolean {
  const longest = Math.max(word.plain.length, other.plain.length);
  const plain = editSimilarity(word.plain, other.plain);
  const isAlike =
    plain >= surelyAlike ||
    (plain >= plainAlike && editSimilarity(word.folded, other.folded) >= foldedAlike);
  return (
    isAlike &&
    editDistance(word.plain, other.plain) <= Math.floor(longest / lettersPerSlip) &&
    !isOtherShortWord(word.plain, other.plain) &&
    !isCompoundOf(word.folded, other.folded) &&
    !isCompoundOf(other.folded, word.folded)
  );
}

/** "Flette" is no slip for "flytte": in a short word, one letter for another is another word. */
function isOtherShortWord(word: string, other: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join('');
  return word.length <= shortWord && word.length === other.length && sorted(word) !== sorted(other);
}

/** "Legge" is no "lege", though folded they are alike: a doubled letter makes another word. */
function isDoubledOnly(word: string, other: string): boolean {
  const single = (letters: string) => letters.replaceAll(/(.)\1/gu, '$1');
  return word !== other && single(word) === single(other);
}

function isCompoundOf(longer: string, shorter: string): boolean {
  return longer.length - shorter.length >= compoundPart && longer.endsWith(shorter);
}

function joined(words: readonly Word[]): string {
  return words.map((word) => word.folded).join('');
}
