import type { Assessment } from '../assess-pair';
import type { CriterionName } from '../match-types';
import type { TaskRelation } from '../relate-task';
import type { Settled } from '../settle-findings';

/** How well one criterion is met, 0–1, and why; `unknown` where a prior stands in for a fact. */
export type Fit = { readonly fit: number; readonly unknown: boolean; readonly why: string };

/** What an unknown counts for: between a miss and a full fit. */
export const prior = 0.4;

/**
 * From this share on a criterion speaks for the pair, below it against. Its words agree: what
 * speaks for says what is met, what speaks against says what is to be agreed on.
 */
export const speaksForFrom = 0.35;

/** From this share on a wish is told as met well. */
export const wellFrom = 0.7;

/** The mean over the tasks, each weighing its hours. Without tasks it is the prior. */
export function meanOverTasks(
  relations: readonly TaskRelation[],
  fitOf: (relation: TaskRelation) => number,
): number {
  const weight = relations.reduce((sum, relation) => sum + relation.weight, 0);
  const sum = relations.reduce((total, each) => total + each.weight * fitOf(each), 0);
  return weight === 0 ? prior : sum / weight;
}

/** The findings that move one criterion, for one task or (without `task`) for the need itself. */
export function findingsFor(
  { findings }: Assessment,
  criterion: CriterionName,
  task?: string,
): Settled[] {
  return findings.filter((finding) => finding.feeds === criterion && finding.task === task);
}

export function isUnknown(findings: readonly Settled[]): boolean {
  return findings.some(({ state }) => state === 'unknown');
}

/** How far several findings are met together: each shortfall takes its share of what is left. */
export function together(findings: readonly Settled[]): number {
  return findings.reduce((product, { fit }) => product * fit, 1);
}
