import type { Token } from './text-scan/tokens';

interface Term {
  readonly words: readonly string[];
  readonly isTakenOut: boolean;
}

/** How many tokens a term takes up from `at` on; 0 when none begins there. */
export type TermFinder = (tokens: readonly Token[], at: number) => number;

const shortestBeginning = 2;
const longestBeginning = 24;

/**
 * Finds terms (as in `sensitive-vocabulary`) among tokens: the longest one that begins at a word.
 * Each look costs the same however many terms there are.
 */
export function createTermFinder(terms: readonly string[]): TermFinder {
  const whole = new Map<string, Term[]>();
  const beginnings = new Map<string, Term[]>();
  for (const written of terms) {
    const isTakenOut = written.startsWith('!');
    const words = written.replace('!', '').split(/\s+/);
    const [first = ''] = words;
    const index = first.endsWith('*') ? beginnings : whole;
    const key = first.replace('*', '').toLowerCase();
    index.set(key, [...(index.get(key) ?? []), { words, isTakenOut }]);
  }
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'word') return 0;
    const found = termsAt(token.low, whole, beginnings).filter(({ words }) =>
      words.every((word, offset) => isWord(tokens[at + offset], word, offset)),
    );
    if (found.some(({ isTakenOut }) => isTakenOut)) return 0;
    return Math.max(0, ...found.map(({ words }) => words.length));
  };
}

function termsAt(
  low: string,
  whole: ReadonlyMap<string, Term[]>,
  beginnings: ReadonlyMap<string, Term[]>,
): Term[] {
  const found = [...(whole.get(low) ?? [])];
  const longest = Math.min(low.length, longestBeginning);
  for (let length = shortestBeginning; length <= longest; length += 1)
    found.push(...(beginnings.get(low.slice(0, length)) ?? []));
  return found;
}

function isWord(token: Token | undefined, word: string, offset: number): boolean {
  if (token?.kind !== 'word' || (offset > 0 && token.gap !== 'space')) return false;
  if (word.endsWith('*')) return token.low.startsWith(word.slice(0, -1));
  return word === word.toLowerCase() ? token.low === word : token.text === word;
}
