import type { CriterionName } from '../match-types';
import type { Conflict, Finding } from '../rules/finding';
import { fits, solvedFit } from '../settle-findings';

/** A finding's outcome as a number. The last two are conflicts that only stripping could solve. */
export const outcomes = {
  ok: 1,
  unknown: 2,
  later: 3,
  blocked: 4,
  offered: 5,
  named: 6,
  stuck: 7,
  stuckUnless: 8,
} as const;
export type Outcome = (typeof outcomes)[keyof typeof outcomes];

/** What one rule says of one task (-1: of the need itself), without its words. */
export type Effect = { readonly task: number; readonly outcome: Outcome; readonly degree: number };

type Judged = Pick<Finding, 'outcome'> & Partial<Pick<Conflict, 'means' | 'otherwise' | 'degree'>>;

export function outcomeOf({ outcome, means = [], otherwise }: Judged): Outcome {
  if (outcome !== 'conflict') return outcomes[outcome];
  if (means.length > 0) {
    return means.some(({ isOffered }) => isOffered) ? outcomes.offered : outcomes.named;
  }
  return otherwise === 'blocked' ? outcomes.stuck : outcomes.stuckUnless;
}

/** The findings that move one criterion, as effects on the tasks at their places. */
export function effectsOn(
  criterion: CriterionName,
  findings: readonly Finding[],
  placeOf: ReadonlyMap<string, number>,
): Effect[] {
  return findings
    .filter(({ feeds }) => feeds === criterion)
    .map((finding) => ({
      task: finding.task === undefined ? -1 : (placeOf.get(finding.task) ?? -1),
      outcome: outcomeOf(finding),
      degree: ('degree' in finding ? finding.degree : undefined) ?? 0,
    }));
}

/** The tasks, as bits, that some effect leaves only stripping for. */
export function stuckTasks(effects: readonly Effect[]): number {
  return effects.reduce(
    (bits, { task, outcome }) =>
      outcome === outcomes.stuck && task >= 0 ? bits | (1 << task) : bits,
    0,
  );
}

/** How much of a full fit an outcome is, once it is known whether its task can be stripped. */
export function fitOfOutcome(outcome: Outcome, degree: number, isStrippable: boolean): number {
  switch (outcome) {
    case outcomes.offered:
      return solvedFit(fits.offered, degree);
    case outcomes.named:
      return solvedFit(fits.named, degree);
    case outcomes.stuck:
      return isStrippable ? solvedFit(fits.strip, degree) : fits.blocked;
    case outcomes.stuckUnless:
      return isStrippable ? solvedFit(fits.unknown, degree) : fits.unknown;
    case outcomes.unknown:
      return fits.unknown;
    case outcomes.blocked:
      return fits.blocked;
    default:
      return fits.ok;
  }
}

/** How bad a state is, from 0: ok or unknown, solvable, later, blocked. */
export const severities = ['ok', 'solvable', 'later', 'blocked'] as const;

export function severityOf(outcome: Outcome, isStrippable: boolean): number {
  switch (outcome) {
    case outcomes.ok:
    case outcomes.unknown:
      return 0;
    case outcomes.offered:
    case outcomes.named:
      return 1;
    case outcomes.later:
      return 2;
    case outcomes.blocked:
      return 3;
    case outcomes.stuck:
      return isStrippable ? 1 : 3;
    case outcomes.stuckUnless:
      return isStrippable ? 1 : 0;
  }
}
