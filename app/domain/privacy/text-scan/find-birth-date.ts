import type { Match } from './match';
import { isGlued, wordsBefore, type Token } from './tokens';

const months = [
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september'],
  ...['oktober', 'november', 'desember'],
];
const monthNames = new Set([...months, ...months.map((month) => month.slice(0, 3)), 'sept']);
const birthWords = ['født', 'fødd', 'fødsel', 'bursdag', 'geburtsdag', 'gebursdag'];
/** Words before a date of long ago that belongs to a firm or a law. */
const otherWords = [
  'stift',
  'etabl',
  'åpn',
  'grunnl',
  'lov',
  'vedt',
  'bygd',
  'bygg',
  'siden',
  'fra',
];
const separators = './-–';

/** `3. mai. 1990` */
const longestDate = 5;

interface ReadDate {
  /** How many tokens it is. */
  readonly length: number;
  readonly year: string;
}

/** Dates of birth: called so, or full dates so long ago that they can hardly be anything else. */
export function findBirthDate(tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const words = wordsBefore(tokens, at, 4);
  const isBirth = words.some((word) => isOf(birthWords, word)) || isShortBorn(tokens, at);
  const date = readDate(tokens, at);
  if (date && (isBirth || (isLongAgo(date.year) && !words.some((word) => isOf(otherWords, word)))))
    return { kind: 'birth-date', first: at, until: at + date.length };
  const isNumeral = isBirth && /^(?:\d{6}|\d{8}|19\d\d|20[012]\d)$/.test(token.text);
  return isNumeral ? { kind: 'birth-date', first: at, until: at + 1 } : undefined;
}

/** `f. 12.03.85` */
function isShortBorn(tokens: readonly Token[], at: number): boolean {
  const [born, point] = [tokens[at - 2], tokens[at - 1]];
  return born?.low === 'f' && point?.text === '.' && isGlued(point);
}

function isLongAgo(year: string): boolean {
  return /^(?:19[2-9]\d|200\d)$/.test(year);
}

/** A date ends with its line at the latest. */
function readDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  const some = tokens.slice(at, at + longestDate);
  const end = some.findIndex(({ gap }, index) => index > 0 && gap === 'line');
  const line = end < 0 ? some : some.slice(0, end);
  return readNamedMonth(line) ?? readNumerals(line);
}

/** `3. mai 1990`, with or without its year. */
function readNamedMonth(line: readonly Token[]): ReadDate | undefined {
  if (!isDay(line[0])) return undefined;
  const month = line[1]?.text === '.' ? 2 : 1;
  if (!monthNames.has(line[month]?.low ?? '')) return undefined;
  const after = line[month + 1]?.text === '.' ? month + 2 : month + 1;
  const year = line[after];
  const isYear = year?.kind === 'number' && /^\d{4}$/.test(year.text);
  return isYear ? { length: after + 1, year: year.text } : { length: month + 1, year: '' };
}

/** `12.03.1985`, `5/11-1969`, `1999-12-24`. */
function readNumerals(line: readonly Token[]): ReadDate | undefined {
  const [first, sign, second, otherSign, third] = line;
  const isJoined = (token?: Token) => token?.kind === 'sign' && separators.includes(token.text);
  if (!isJoined(sign) || !isJoined(otherSign)) return undefined;
  if (!isMonth(second)) return undefined;
  if (isDay(first) && third?.kind === 'number' && /^(?:\d\d|\d{4})$/.test(third.text))
    return { length: line.length, year: third.text };
  const isYearFirst = first?.kind === 'number' && /^\d{4}$/.test(first.text) && isDay(third);
  return isYearFirst ? { length: line.length, year: first.text } : undefined;
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:0?[1-9]|1[0-2])$/.test(token.text);
}

function isOf(beginnings: readonly string[], word: string): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}
