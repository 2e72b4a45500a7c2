import type { Assessment } from '../matching/assess-pair';
import type { CriterionName } from '../matching/match-types';
import { scoreCriteria, sumOfPoints } from '../matching/score-criteria';
import type { Weights } from '../matching/weights';

/** The criteria that speak of the task itself: where, when and beside what it is done do not. */
const aboutTasks: ReadonlySet<CriterionName> = new Set([
  'wish',
  'tasks',
  'experience',
  'conditions',
  'limits',
  'language',
  'papers',
]);

/**
 * How well one task fits the person: the matcher's own points for it alone, in whole millionths.
 * The same task fits alike wherever it is posted and whatever stands beside it.
 */
export function taskFit(assessment: Assessment, taskId: string, weights: Weights): number {
  const alone: Assessment = {
    ...assessment,
    findings: assessment.findings.filter(({ task }) => task === undefined || task === taskId),
    relations: assessment.relations
      .filter(({ task }) => task.id === taskId)
      .map((relation) => ({ ...relation, weight: 1 })),
    place: { interests: [] },
  };
  return sumOfPoints(scoreCriteria(alone, weights).filter(({ name }) => aboutTasks.has(name)));
}
