import type { Match } from './match';
import { isCapital, isGlued, isSentenceStart, wordsBefore, type Token } from './tokens';
import { brandNames, everydayNames, givenNames } from './words/given-names';
import { firmWords, neverNames } from './words/not-names';
import { knownPlaces } from './words/places';
import { isSurname, plainSurnames } from './words/surnames';

/** Words that say that a person's name follows. */
const titles = new Set(['hilsen', 'helsing', 'kontaktperson', 'fru', 'herr', 'frøken']);
/** Words that say that a name follows: things have names too. */
const naming = new Set([
  ...[
    'heter',
    'heiter',
    'hette',
    'heitte',
    'navnet',
    'namnet',
    'kaller',
    'kalles',
    'kalt',
    'kalla',
  ],
]);
const persons = new Set([
  ...[
    'han',
    'hun',
    'ho',
    'hen',
    'jeg',
    'eg',
    'nye',
    'kandidaten',
    'kollegaen',
    'sjefen',
    'lederen',
  ],
  ...['vedkommende', 'deltakeren', 'søkeren', 'personen', 'mannen', 'kvinnen', 'jenta', 'gutten'],
  ...['sønnen', 'datteren', 'dattera', 'dottera', 'moren', 'mora', 'faren', 'broren', 'søsteren'],
]);
/** Words between a naming word and its name. */
const between = new Set([
  'er',
  'ham',
  'han',
  'henne',
  'ho',
  'for',
  'seg',
  'meg',
  'fra',
  'frå',
  'altså',
]);
/** Words after which a person is spoken of, so that a name is no brand. */
const speaking = new Set([
  ...['ring', 'spør', 'snakk', 'snakke', 'snakket', 'snakka', 'kontakt', 'med', 'hos', 'etter'],
  ...['av', 'kollegaen', 'kandidaten', 'sjefen', 'moren', 'mora', 'faren', 'broren', 'søsteren'],
]);
/** A name has no more words than this. */
const mostWords = 5;

/** Names of persons: known given names, and what stands as one beside a surname or «heter». */
export function findName(tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || (at > 0 && isNamePart(tokens, at - 1, at))) return undefined;
  const until = nameUntil(tokens, at);
  if (until > at && !isFirmOrStreet(tokens, until) && isPerson(tokens, at, until))
    return { kind: 'name', first: at, until };
  return findLowerCase(tokens, at);
}

/** Whether the words at both places stand together as parts of one name. */
function isNamePart(tokens: readonly Token[], before: number, at: number): boolean {
  const [left, right] = [tokens[before], tokens[at]];
  if (!right || right.gap === 'line') return false;
  if (left?.text === '-' && isGlued(left) && isGlued(right)) return isCapital(tokens[before - 1]);
  return right.gap === 'space' && isNameWord(left) && isNameWord(right) && !isEnded(tokens, before);
}

function isEnded(tokens: readonly Token[], at: number): boolean {
  // The first word of a sentence is a part of a name only if it is a name by itself.
  return isSentenceStart(tokens, at) && !isKnown(tokens[at]);
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !neverNames.has(token.low);
}

function isKnown(token: Token | undefined): boolean {
  return token !== undefined && (givenNames.has(token.low) || isSurname(token.low));
}

/** The end of the capitalised words from here, over hyphens and initials with their points. */
function nameUntil(tokens: readonly Token[], at: number): number {
  if (!isNameWord(tokens[at])) return at;
  let until = at + 1;
  for (let words = 1; words < mostWords; words += 1) {
    const isInitial = tokens[until - 1]?.text.length === 1 && tokens[until]?.text === '.';
    const next = isInitial && isGlued(tokens[until]) ? until + 1 : until;
    const isHyphen =
      tokens[next]?.text === '-' && isGlued(tokens[next]) && isGlued(tokens[next + 1]);
    if (isHyphen && isCapital(tokens[next + 1])) until = next + 2;
    else if (tokens[next]?.gap === 'space' && isNameWord(tokens[next])) until = next + 1;
    else break;
  }
  return until;
}

function isFirmOrStreet(tokens: readonly Token[], until: number): boolean {
  const [last, next] = [tokens[until - 1], tokens[until]];
  const isNamed = (token?: Token) => token?.kind === 'word' && firmWords.has(token.low);
  if (isNamed(last) || (next?.gap === 'space' && isNamed(next))) return true;
  if (next?.text === '&') return true;
  // «Helly Hansen-jakker»: a name joined to a thing is a brand.
  return (
    next?.text === '-' &&
    isGlued(next) &&
    tokens[until + 1]?.kind === 'word' &&
    isGlued(tokens[until + 1])
  );
}

function isPerson(tokens: readonly Token[], at: number, until: number): boolean {
  const first = tokens[at] as Token;
  const rest = tokens.slice(at + 1, until).filter(({ kind }) => kind === 'word');
  const words = wordsBefore(tokens, at, 3);
  const isNamed = isNaming(words);
  if (isNamed && !knownPlaces.has(first.low)) return true;
  const given = givenOf(first.low);
  if (given === undefined) {
    const isInitial = first.text.length === 1;
    if (rest.some(({ low }) => isSurname(low))) return isInitial || !isSentenceStart(tokens, at);
    return rest.length === 0 && plainSurnames.has(first.low) && !isSentenceStart(tokens, at);
  }
  if (rest.length > 0) return true;
  const isSpoken = speaking.has(words[0] ?? '');
  if (brandNames.has(given)) return isSpoken;
  return !everydayNames.has(given) || !isSentenceStart(tokens, at);
}

/** The given name, also in the genitive: «Karis», «Olas». */
function givenOf(low: string): string | undefined {
  if (givenNames.has(low)) return low;
  const base = low.replace(/s$/, '');
  return base.length > 2 && givenNames.has(base) ? base : undefined;
}

function isNaming([nearest = '', next = '', earlier = '']: readonly string[]): boolean {
  if (titles.has(nearest)) return true;
  if (between.has(nearest)) return naming.has(next) && persons.has(earlier);
  return naming.has(nearest) && persons.has(next);
}

/** Names without their capitals: a given name and a surname, or «heter kari». */
function findLowerCase(tokens: readonly Token[], at: number): Match | undefined {
  const [first, second] = [tokens[at] as Token, tokens[at + 1]];
  if (isCapital(first) || !givenNames.has(first.low)) return undefined;
  const isPair = second?.gap === 'space' && second.kind === 'word' && isSurname(second.low);
  if (isPair && !everydayNames.has(first.low)) return { kind: 'name', first: at, until: at + 2 };
  const isNamed = naming.has(wordsBefore(tokens, at, 1)[0] ?? '');
  return isNamed && !between.has(first.low)
    ? { kind: 'name', first: at, until: at + 1 }
    : undefined;
}
