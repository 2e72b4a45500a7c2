import type { Token } from './tokens';

/** Digits written in groups, as one row. */
export interface DigitGroups {
  readonly digits: string;
  readonly lengths: readonly number[];
  /** What stands between the groups: a sign, or a space where there is none. */
  readonly signs: readonly string[];
  readonly until: number;
}

const joiners = '.-–—−‐‑/·•_';

/** The next group of digits on the same line, over white space and at most one sign. */
export function nextGroup(
  tokens: readonly Token[],
  at: number,
  allowed = joiners,
): { readonly at: number; readonly sign: string } | undefined {
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (!next || next.gap === 'line') return undefined;
  if (next.kind === 'number') return { at: at + 1, sign: ' ' };
  const isJoined = next.kind === 'sign' && allowed.includes(next.text);
  if (!isJoined || afterNext?.kind !== 'number' || afterNext.gap === 'line') return undefined;
  return { at: at + 2, sign: next.text };
}

/** The groups from a token on that together hold exactly `count` digits, if there are such. */
export function groupsOf(
  tokens: readonly Token[],
  first: number,
  count: number,
  allowed = joiners,
): DigitGroups | undefined {
  let digits = '';
  const lengths: number[] = [];
  const signs: string[] = [];
  for (let at = first; ; ) {
    const group = tokens[at];
    if (group?.kind !== 'number' || group.text.length > count) return undefined;
    digits += group.text;
    lengths.push(group.text.length);
    if (digits.length === count) return { digits, lengths, signs, until: at + 1 };
    if (digits.length > count) return undefined;
    const next = nextGroup(tokens, at, allowed);
    if (!next) return undefined;
    signs.push(next.sign);
    at = next.at;
  }
}

/** Whether a group of digits stands right before this one. */
export function hasGroupBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap === 'line') return false;
  const before = tokens[at - 1];
  if (before?.kind === 'number') return true;
  const isJoined = before?.kind === 'sign' && joiners.includes(before.text);
  return isJoined && before.gap !== 'line' && tokens[at - 2]?.kind === 'number';
}
