import { findAddress } from './find-address';
import { findBirthDate } from './find-birth-date';
import { findEmail } from './find-email';
import { findName } from './find-name';
import { findNumber } from './find-numbers';
import { findPhone } from './find-phone';
import { findRole } from './find-role';
import { findWords } from './find-words';
import { isIdentifier, type Finding } from './finding';
import { findingWording } from './finding-wording';
import type { Detector, Match } from './match';
import { tokensOf, type Token } from './tokens';

/** What is surest comes first: where two things overlap, the earlier one here stands. */
const detectors: readonly Detector[] = [
  ...[findEmail, findNumber, findPhone, findBirthDate, findAddress, findRole, findWords, findName],
];

/**
 * What a text holds about a person (quality P5): in order, none overlapping another. A net of
 * rules and words in bokmål and nynorsk; never throws, and linear in the length of the text.
 */
export function scanText(text: string): readonly Finding[] {
  const tokens = tokensOf(text);
  return matchesIn(tokens).map(({ kind, first, until }) => {
    const from = tokens[first]?.from ?? 0;
    const to = tokens[until - 1]?.to ?? from;
    const { why } = findingWording[kind];
    return { kind, from, to, text: text.slice(from, to), isBlocking: isIdentifier(kind), why };
  });
}

/** The same on tokens: each is looked at by each detector, and each looks a bounded way around. */
export function matchesIn(tokens: readonly Token[]): readonly Match[] {
  const isTaken = new Uint8Array(tokens.length);
  const kept: Match[] = [];
  for (const detect of detectors) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (isTaken[at]) continue;
      const match = detect(tokens, at);
      if (!match || isTaken.subarray(match.first, match.until).includes(1)) continue;
      isTaken.fill(1, match.first, match.until);
      kept.push(match);
    }
  }
  return joined(
    kept.toSorted((one, other) => one.first - other.first),
    tokens,
  );
}

/** Neighbours of one kind are one finding: «psykisk» and «lidelse». */
function joined(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const all: Match[] = [];
  for (const match of matches) {
    const last = all.at(-1);
    const isNext = last?.until === match.first && last.kind === match.kind;
    const isWord = !isIdentifier(match.kind) && tokens[match.first]?.gap !== 'line';
    if (isNext && isWord) all[all.length - 1] = { ...last, until: match.until };
    else all.push(match);
  }
  return all;
}
