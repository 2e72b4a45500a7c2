import type { Match } from '../../domain/matching/match-types';
import { tellReasons, type Reason } from '../../domain/matching/explanation/tell-reasons';
import { titlesOf } from '../../domain/matching/explanation/task-titles';
import { standsOut } from '../../domain/matching/explanation/stands-out';
import { standingOf, type Standing } from '../../domain/matching/standing';
import type { MatchBadge } from './read-badges';

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
  /** Whether she is to be looked at first. */
  readonly standsOut: boolean;
  readonly lines: readonly Reason[];
  /** What is going on already: an agreement, a proposal. */
  readonly badges: readonly MatchBadge[];
}

interface LineAbout {
  readonly title: string;
  readonly about: string;
  readonly badges: readonly MatchBadge[];
  /** The need's tasks, to name the one that stops it. */
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
}

/** The few lines of a match that a list has room for: the first of what its page tells. */
export function matchLine(match: Match, { title, about, badges, tasks }: LineAbout): MatchLine {
  return {
    needId: match.need,
    profileId: match.profile,
    title,
    about,
    status: match.status,
    standing: standingOf(match),
    standsOut: standsOut(match),
    lines: tellReasons(match, titlesOf(tasks)).slice(0, mostLines),
    badges,
  };
}
