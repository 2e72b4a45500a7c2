import type { Criterion, Match } from '../../domain/matching/match-types';
import { speaksFor, standingOf, type Standing } from '../../domain/matching/standing';

const mostReasons = 3;

type MatchReason = Pick<Criterion, 'name' | 'why'> & { readonly isFor: boolean };

/** A match in a list: who or what, how it stands, why, and what nobody knows yet. */
export interface MatchLine {
  readonly needId: string;
  readonly profileId: string;
  /** The pseudonym in a need's list, the need's title in a person's. */
  readonly title: string;
  /** Her wish in a need's list, the company in a person's. */
  readonly about: string;
  readonly status: Match['status'];
  readonly standing: Standing;
  /** What speaks for it and what against, her wish first. */
  readonly reasons: readonly MatchReason[];
  readonly unknown: readonly string[];
  /** What stops it, for those under «ikke nå». */
  readonly blockers: readonly string[];
}

/** The few lines of a match that a list has room for: her wish first, met or not (domain §2.5). */
export function matchLine(match: Match, title: string, about: string): MatchLine {
  const known = match.criteria.filter(({ unknown }) => !unknown);
  const strongest = known
    .filter(({ name, points }) => name !== 'wish' && points > 0)
    .toSorted((a, b) => b.points - a.points);
  const reasons = [...known.filter(({ name }) => name === 'wish'), ...strongest];
  return {
    needId: match.need,
    profileId: match.profile,
    title,
    about,
    status: match.status,
    standing: standingOf(match),
    reasons: reasons
      .slice(0, mostReasons)
      .map((each) => ({ name: each.name, why: each.why, isFor: speaksFor(each) })),
    unknown: questionsIn(match).slice(0, mostReasons),
    blockers: distinct(
      match.rules.filter(({ state }) => state === 'blocked').map(({ why }) => why),
    ),
  };
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
