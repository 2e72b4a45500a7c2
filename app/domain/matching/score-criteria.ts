import type { Assessment } from './assess-pair';
import { scoreConditions } from './criteria/conditions';
import { scoreExperience } from './criteria/experience';
import type { Fit } from './criteria/fit';
import { scoreHours } from './criteria/hours';
import { scoreLanguage } from './criteria/language';
import { scoreLearning } from './criteria/learning';
import { scoreLimits } from './criteria/limits';
import { scorePapers } from './criteria/papers';
import { scoreProspects } from './criteria/prospects';
import { scoreSupport } from './criteria/support';
import { scoreTasks } from './criteria/tasks';
import { scoreTravel } from './criteria/travel';
import { scoreVariety } from './criteria/variety';
import { scoreWish } from './criteria/wish';
import { type Criterion, type CriterionName, criterionNames } from './match-types';
import type { Weights } from './weights';

const scorers: Readonly<Record<CriterionName, (assessment: Assessment) => Fit>> = {
  wish: scoreWish,
  tasks: scoreTasks,
  experience: scoreExperience,
  conditions: scoreConditions,
  limits: scoreLimits,
  hours: scoreHours,
  travel: scoreTravel,
  support: scoreSupport,
  learning: scoreLearning,
  prospects: scoreProspects,
  language: scoreLanguage,
  papers: scorePapers,
  variety: scoreVariety,
};

/** The points of every criterion, whole millionths, in their fixed order. */
export function scoreCriteria(assessment: Assessment, weights: Weights): Criterion[] {
  return criterionNames.map((name) => {
    const { fit, unknown, why } = scorers[name](assessment);
    const of = weights.of[name];
    return { name, points: Math.round(of * fit), of, unknown, why };
  });
}

/** The score of a pair: the sum of its points. */
export function sumOfPoints(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { points }) => sum + points, 0);
}
