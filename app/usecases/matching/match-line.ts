import type { Match } from '../../domain/matching/match-types';
import { shortReasons } from '../../domain/matching/explanation/strongest-reasons';
import { standingOf, type Standing } from '../../domain/matching/standing';
import type { MatchBadge } from './read-badges';

/** What a line of a match is about: what stops it, what speaks which way, what to change or ask. */
export type LineKind = 'stops' | 'for' | 'against' | 'change' | 'ask';

const mostLines = 3;

/** A match in a list: who or what, how it stands, and in at most three lines why and what then. */
export interface MatchLine {
  readonly needId: string;
  readonly profileId: string;
  /** The pseudonym in a need's list, the need's title in a person's. */
  readonly title: string;
  /** Her wish in a need's list, the company in a person's. */
  readonly about: string;
  readonly status: Match['status'];
  readonly standing: Standing;
  readonly lines: readonly { readonly kind: LineKind; readonly text: string }[];
  /** What is going on already: an agreement, a proposal. */
  readonly badges: readonly MatchBadge[];
}

interface LineAbout {
  readonly title: string;
  readonly about: string;
  readonly badges: readonly MatchBadge[];
}

/** The few lines of a match that a list has room for: her wish first, met or not (domain §2.5). */
export function matchLine(match: Match, { title, about, badges }: LineAbout): MatchLine {
  return {
    needId: match.need,
    profileId: match.profile,
    title,
    about,
    status: match.status,
    standing: standingOf(match),
    lines: (match.status === 'blocked' ? stopping(match) : telling(match)).slice(0, mostLines),
    badges,
  };
}

function stopping({ rules }: Match): MatchLine['lines'] {
  const blocked = rules.filter(({ state }) => state === 'blocked').map(({ why }) => why);
  return distinct(blocked).map((text) => ({ kind: 'stops', text }));
}

function telling(match: Match): MatchLine['lines'] {
  const { pro, con, change } = shortReasons(match);
  const later = match.rules.filter(({ state }) => state === 'later').map(({ why }) => why);
  const [question] = questionsIn(match);
  const lines: readonly { readonly kind: LineKind; readonly text: string | undefined }[] = [
    { kind: 'stops', text: later[0] },
    { kind: 'for', text: pro[0]?.why },
    { kind: 'against', text: con[0]?.why },
    change ? { kind: 'change', text: change.why } : { kind: 'ask', text: question },
  ];
  return lines.flatMap(({ kind, text }) => (text ? [{ kind, text }] : []));
}

/**
 * What is open between the two, each once: never a miss, always something to ask. Her consent is
 * left out: it is asked of everybody, and is the next step of the page.
 */
export function questionsIn({ gaps }: Pick<Match, 'gaps'>): string[] {
  const open = gaps.filter(({ kind, rule }) => kind === 'open-question' && rule !== 'consent');
  return distinct(open.map(({ why }) => why));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
