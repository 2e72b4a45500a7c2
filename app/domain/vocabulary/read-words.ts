import { foldSpelling } from './fold-spelling';
import { bokmaalOf } from './neighbour-words';
import { normaliseText } from './normalise-text';
import { contextWords, newHeads, workVerbs } from './phrase-words';
import { stemWord } from './stem-word';
import { stopWords } from './stop-words';

/**
 * A word of content with its exact and its fuzzy key, which part of the text it stands in, and how
 * many phrases of place, time or beneficiary have begun in that part before it.
 */
export type Word = {
  readonly plain: string;
  readonly stem: string;
  readonly folded: string;
  readonly part: number;
  readonly phrase: number;
  readonly isVerb: boolean;
};

const readableWords = 250;
const longestWord = 40;
const verbs: ReadonlySet<string> = new Set([...workVerbs].map(foldSpelling));
const partBreaks = new Set([',', 'og', 'eller', 'samt', 'men', 'och']);

/**
 * The words of content in a text, in order: small words and bare numbers are left out, and each
 * word knows its part (parts are divided by marks and by "og" or "eller"). At most 250 words.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let part = 0;
  let phrase = 0;
  const tokens = tokensOf(text);
  for (const [at, token] of tokens.entries()) {
    if (words.length >= readableWords) break;
    const isWord = isContent(token) || isFirewood(token, tokens[at + 1]);
    if (partBreaks.has(token)) part += 1;
    if (partBreaks.has(token) || newHeads.has(token)) phrase = 0;
    else if (contextWords.has(token)) phrase += 1;
    if (isWord && !partBreaks.has(token))
      words.push(toWord(token.slice(0, longestWord), part, phrase));
  }
  return words;
}

/** A word as likeness sees it: the stem of its bokmål meaning, and whether it is a small word. */
export type LooseWord = {
  readonly plain: string;
  readonly stem: string;
  readonly meaning: string;
  readonly isSmall: boolean;
};

/** Every word of a text, small ones too. At most 250. */
export function readLoosely(text: string): LooseWord[] {
  return tokensOf(text)
    .filter((token) => token !== ',' && token !== '')
    .slice(0, readableWords)
    .map((token) => {
      const plain = token.slice(0, longestWord);
      return {
        plain,
        stem: fuzzyKey(plain),
        meaning: fuzzyKey(bokmaalOf(plain)),
        isSmall: !isContent(token),
      };
    });
}

/** A text as one line of normalised words: what a slip of the keyboard is measured on. */
export function wholeKey(text: string): string {
  return tokensOf(text)
    .filter((token) => token !== ',' && token !== '')
    .slice(0, readableWords)
    .join(' ');
}

function tokensOf(text: string): string[] {
  return normaliseText(text).replaceAll(',', ' , ').split(/\s+/);
}

function isContent(token: string): boolean {
  return token.length > 1 && !stopWords.has(token) && !/^\d+$/.test(token);
}

/** "Ved" is firewood where nothing follows that it could stand beside: "stable ved i skjulet". */
function isFirewood(token: string, next: string | undefined): boolean {
  return token === 'ved' && (!next || partBreaks.has(next) || contextWords.has(next));
}

/** In the infinitive only, nynorsk and the neighbours' too: "lager" and "planter" are things. */
function isWorkVerb(plain: string): boolean {
  const infinitive = foldSpelling(plain.replace(/a$/, 'e'));
  return verbs.has(infinitive) || workVerbs.has(bokmaalOf(plain));
}

function toWord(plain: string, part: number, phrase: number): Word {
  return {
    plain,
    stem: stemWord(plain),
    folded: fuzzyKey(plain),
    part,
    phrase,
    isVerb: isWorkVerb(plain),
  };
}

function fuzzyKey(plain: string): string {
  return stemWord(foldSpelling(plain));
}
