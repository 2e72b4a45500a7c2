import { foldText } from './fold-text';

/** A word, a row of digits, or one sign; white space is only what stands before a token. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** In lower case; long words are cut, since no word of ours is that long. */
  readonly low: string;
  /** Where it stands in the text as written. */
  readonly from: number;
  readonly to: number;
  /** What stands before it: nothing, white space, or the end of a line (or of the text). */
  readonly gap: 'none' | 'space' | 'line';
}

const longestWord = 40;
const lexeme = /[\p{L}\p{M}]+|\d+|\s+|[^]/gu;

/** The tokens of a text, in order; linear in its length. */
export function tokensOf(written: string): readonly Token[] {
  const { text, at } = foldText(written);
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'line';
  for (const { 0: piece, index } of text.matchAll(lexeme)) {
    if (/^\s/.test(piece)) {
      if (gap !== 'line') gap = /[\n\r\u2028\u2029]/.test(piece) ? 'line' : 'space';
      continue;
    }
    const kind = /^\d/.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign';
    const low = piece.slice(0, longestWord).toLowerCase();
    const to = at[index + piece.length] ?? written.length;
    tokens.push({ kind, text: piece, low, from: at[index] ?? 0, to: endOf(written, to), gap });
    gap = 'none';
  }
  return tokens;
}

/** Invisible characters behind a token do not belong to it. */
function endOf(written: string, to: number): number {
  let end = to;
  while (end > 0 && /[\p{Cf}\s]/u.test(written[end - 1] ?? '')) end -= 1;
  return end;
}

/** Whether it begins as a name does. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether the token stands right after the one before it. */
export function isGlued(token: Token | undefined): boolean {
  return token?.gap === 'none';
}

/** Whether a sentence, a line or a listed item begins with it. */
export function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.gap === 'line') return true;
  return before.kind === 'sign' && '.!?:;•"«(–-'.includes(before.text);
}

/**
 * The words in lower case before a token, nearest first, at most `most`, within the line and the
 * sentence; the point of an abbreviation such as `tlf.` ends none.
 */
export function wordsBefore(tokens: readonly Token[], at: number, most: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 2 * most && words.length < most; i -= 1) {
    if (tokens[i + 1]?.gap === 'line') break;
    const { kind, text, low } = tokens[i] as Token;
    if (kind === 'word') words.push(low);
    else if (text === '!' || text === '?') break;
    else if (text === '.' && !isAbbreviation(tokens[i - 1])) break;
  }
  return words;
}

function isAbbreviation(token: Token | undefined): boolean {
  return token?.kind !== 'word' || token.low.length <= 4 || token.low.endsWith('nr');
}
