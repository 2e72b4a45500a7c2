import { findingKinds, type FindingKind } from '~/app/domain/privacy/text-scan/finding';
import { bankAccounts, identityNumbers, emails, phones } from './numbers';
import { ordinary } from './ordinary';
import { addresses, birthDates, names } from './people';
import { benefits, faiths, families, health, origins, roles } from './words';

export interface Sentence {
  readonly text: string;
  readonly expected: readonly { kind: FindingKind; from: number; to: number }[];
}

const all = [
  ...[identityNumbers, bankAccounts, phones, emails, names, addresses, birthDates],
  ...[health, benefits, faiths, origins, families, roles, ordinary],
].map((sentences) => sentences.map(marked));

/** The half the scan was made with, and the half it had not seen. */
export const tuningHalf: readonly Sentence[] = all.flatMap((kind) => kind.filter(isEven));
export const heldOutHalf: readonly Sentence[] = all.flatMap((kind) => kind.filter(isOdd));

function isEven(_: Sentence, at: number): boolean {
  return at % 2 === 0;
}

function isOdd(_: Sentence, at: number): boolean {
  return at % 2 === 1;
}

/** Reads `{kind|text}` as the text with a place where something must be found. */
function marked(written: string): Sentence {
  const expected: { kind: FindingKind; from: number; to: number }[] = [];
  let text = '';
  let rest = written;
  for (;;) {
    const mark = new RegExp(`\\{(${findingKinds.join('|')})\\|`).exec(rest);
    if (!mark) return { text: text + rest, expected };
    const end = closingBrace(rest, mark.index + mark[0].length);
    text += rest.slice(0, mark.index);
    const inner = rest.slice(mark.index + mark[0].length, end);
    expected.push({
      kind: mark[1] as FindingKind,
      from: text.length,
      to: text.length + inner.length,
    });
    text += inner;
    rest = rest.slice(end + 1);
  }
}

/** Where the brace opened before `from` is closed, over pairs of braces in between. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Not closed: ${text}`);
}
