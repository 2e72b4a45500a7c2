import { foldSpelling } from './fold-spelling';
import { normaliseText } from './normalise-text';
import { stemWord } from './stem-word';
import { stopWords } from './stop-words';

/** A word of content with its exact and its fuzzy key, and which part of the text it stands in. */
export type Word = {
  readonly plain: string;
  readonly stem: string;
  readonly folded: string;
  readonly part: number;
};

const readableWords = 250;
const longestWord = 40;
const partBreaks = new Set([',', 'og', 'eller', 'samt', 'men', 'och']);

/**
 * The words of content in a text, in order: small words and bare numbers are left out, and each
 * word knows its part (parts are divided by marks and by "og" or "eller"). At most 250 words.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let part = 0;
  for (const token of normaliseText(text).replaceAll(',', ' , ').split(/\s+/)) {
    if (words.length >= readableWords) break;
    if (partBreaks.has(token)) part += 1;
    else if (isContent(token)) words.push(toWord(token.slice(0, longestWord), part));
  }
  return words;
}

function isContent(token: string): boolean {
  return token.length > 1 && !stopWords.has(token) && !/^\d+$/.test(token);
}

function toWord(plain: string, part: number): Word {
  return { plain, stem: stemWord(plain), folded: stemWord(foldSpelling(plain)), part };
}
