import type { Match } from '../match-types';

/** Why a match was kept: the specialist asked for it, or she made a proposal from it. */
export const snapshotReasons = ['saved', 'proposed'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** A match as it stood: everything it said, and the versions it was computed with. */
export type MatchSnapshot = Pick<
  Match,
  'score' | 'status' | 'rules' | 'criteria' | 'gaps' | 'levers' | 'version'
>;

/** What of a match is kept. */
export function snapshotOf(match: Match): MatchSnapshot {
  const { score, status, rules, criteria, gaps, levers, version } = match;
  return { score, status, rules, criteria, gaps, levers, version };
}
