import type { Match } from './match';
import { isGlued, wordsBefore, type Token } from './tokens';

const atWords = new Set(['krøllalfa', 'alfakrøll', 'krollalfa', 'kralfa', 'snabela', 'at', 'a']);
const dotWords = new Set(['dot', 'punktum', 'punkt', 'prikk']);
const openings = '([{<';
const closings = ')]}>';
const mailWords = ['mail', 'epost', 'e', 'post', 'eposten', 'adresse', 'adressen', 'adressa'];
const providers = new Set([
  ...['gmail', 'hotmail', 'outlook', 'live', 'yahoo', 'icloud', 'online', 'msn', 'proton'],
  ...['protonmail', 'googlemail', 'start', 'broadpark', 'me', 'lyse', 'getmail', 'altibox'],
]);
/** Pieces of an address on each side of its sign: none has more. */
const mostPieces = 16;

interface Sign {
  readonly how: 'sign' | 'bracket' | 'named' | 'conjunction';
  readonly until: number;
}

/** E-mail addresses, also with the sign and the points written in words or brackets. */
export function findEmail(tokens: readonly Token[], at: number): Match | undefined {
  const sign = signAt(tokens, at);
  if (!sign) return undefined;
  const first = localFrom(tokens, at);
  if (first === at) return undefined;
  const domain = domainFrom(tokens, sign.until);
  if (!domain || !isAddress(tokens, { at, first, sign, domain })) return undefined;
  return { kind: 'email', first, until: domain.until };
}

function signAt(tokens: readonly Token[], at: number): Sign | undefined {
  const token = tokens[at] as Token;
  if (token.text === '@') return { how: 'sign', until: at + 1 };
  if (token.kind === 'word' && atWords.has(token.low) && token.low !== 'a')
    return { how: token.low === 'at' ? 'conjunction' : 'named', until: at + 1 };
  const inner = tokens[at + 1];
  const isBracketed =
    openings.includes(token.text) && closings.includes(tokens[at + 2]?.text ?? '?');
  if (!isBracketed || !inner) return undefined;
  if (!atWords.has(inner.low) && inner.text !== '@') return undefined;
  return { how: 'bracket', until: at + 3 };
}

/** Where what stands before the sign begins; `at` itself when there is nothing. */
function localFrom(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < mostPieces && tokens[first]?.gap !== 'line') {
    const before = tokens[first - 1] as Token;
    const isPoint = dotWords.has(before.low);
    const isJoined =
      first === at || isGlued(tokens[first]) || dotWords.has(tokens[first]?.low ?? '');
    const isPiece = before.kind !== 'sign' || '._-+%'.includes(before.text);
    if (!(isPoint && first < at) && !(isJoined && isPiece)) break;
    first -= 1;
  }
  while (first < at && tokens[first]?.kind === 'sign') first += 1;
  return first;
}

interface Domain {
  readonly until: number;
  readonly name: string;
  readonly hasDot: boolean;
  readonly hasDotWord: boolean;
}

function domainFrom(tokens: readonly Token[], first: number): Domain | undefined {
  const start = tokens[first];
  if (!start || start.kind === 'sign' || start.gap === 'line') return undefined;
  let until = first + 1;
  let [hasDot, hasDotWord] = [false, false];
  for (let pieces = 1; pieces < mostPieces; pieces += 1) {
    const dot = dotAt(tokens, until);
    const next = tokens[dot?.until ?? until];
    if (dot && next?.kind === 'word' && next.gap !== 'line') {
      hasDot = true;
      hasDotWord ||= dot.isWord;
      until = dot.until + 1;
    } else if (next?.kind !== 'sign' && isGlued(next) && !dot) until += 1;
    else if (next?.text === '-' && isGlued(next) && isGlued(tokens[until + 1])) until += 2;
    else break;
  }
  return { until, name: start.low, hasDot, hasDotWord };
}

function dotAt(
  tokens: readonly Token[],
  at: number,
): { readonly until: number; readonly isWord: boolean } | undefined {
  const token = tokens[at];
  if (!token || token.gap === 'line') return undefined;
  if (dotWords.has(token.low)) return { until: at + 1, isWord: true };
  const isSpaced = token.gap === 'space' && tokens[at + 1]?.gap === 'space';
  if (token.text === '.' && (isSpaced || isGlued(tokens[at + 1])))
    return { until: at + 1, isWord: false };
  const inner = tokens[at + 1];
  const isBracketed =
    openings.includes(token.text) && closings.includes(tokens[at + 2]?.text ?? '?');
  const isDot = inner && (dotWords.has(inner.low) || inner.text === '.');
  return isBracketed && isDot ? { until: at + 3, isWord: true } : undefined;
}

interface Candidate {
  readonly at: number;
  readonly first: number;
  readonly sign: Sign;
  readonly domain: Domain;
}

function isAddress(tokens: readonly Token[], { at, first, sign, domain }: Candidate): boolean {
  switch (sign.how) {
    case 'sign':
      // Without a point only when nothing stands between: a price is «3 @ 10».
      return domain.hasDot || (isGlued(tokens[at]) && isGlued(tokens[at + 1]));
    case 'named':
      return true;
    case 'bracket':
      return domain.hasDot || isGlued(tokens[at]);
    case 'conjunction': {
      // «at» is an everyday word: something more must say that this is an address.
      if (!domain.hasDot) return false;
      const isComposed = first < at - 1;
      const isCalled = wordsBefore(tokens, first, 4).some((word) => mailWords.includes(word));
      return domain.hasDotWord || providers.has(domain.name) || isComposed || isCalled;
    }
  }
}
