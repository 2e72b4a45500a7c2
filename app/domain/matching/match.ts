import { assessPair } from './assess-pair';
import { findGaps } from './find-gaps';
import { findLevers } from './find-levers';
import { type Match, type MatchStatus, ruleStates } from './match-types';
import type { TaskRelation } from './relate-task';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';
import { scoreCriteria, sumOfPoints } from './score-criteria';
import type { Settled } from './settle-findings';
import type { Weights } from './weights';

export type MatchOptions = {
  /** The date in Oslo, YYYY-MM-DD. */
  readonly today: string;
  readonly weights: Weights;
};

/** Changes whenever the same input may give another result. */
export const matcherVersion = '1';

export const exactFrom = 0.9;

/**
 * Matches one resolved need with one resolved profile: the rules' states, the criteria's points,
 * what is open, and what would change it. Pure: the same input gives the same result.
 */
export function match(
  need: ResolvedNeed,
  profile: ResolvedProfile,
  { today, weights }: MatchOptions,
): Match {
  const assessment = assessPair(need, profile, today);
  const criteria = scoreCriteria(assessment, weights);
  const score = sumOfPoints(criteria);
  return {
    need: need.need.id,
    profile: profile.profile.id,
    score,
    status: statusOf(assessment.findings),
    exactTasks: assessment.relations.filter(isExact).length,
    rules: assessment.findings.map(({ rule, state, task, why }) => ({ rule, state, task, why })),
    criteria,
    gaps: findGaps(assessment),
    levers: findLevers(assessment, weights, score),
    version: {
      matcher: matcherVersion,
      vocabulary: `${need.vocabulary}/${profile.vocabulary}`,
      weights: weights.version,
    },
  };
}

/** The worst state over the rules; what is unknown is asked about and worsens nothing. */
function statusOf(findings: readonly Settled[]): MatchStatus {
  let worst: MatchStatus = 'ok';
  for (const { state } of findings) {
    if (state !== 'unknown' && ruleStates.indexOf(state) > ruleStates.indexOf(worst)) worst = state;
  }
  return worst;
}

function isExact({ mastered = 0, wanted = 0 }: TaskRelation): boolean {
  return Math.max(mastered, wanted) >= exactFrom;
}
