import { ended } from '../wording/in-a-sentence';
import type { Assessment } from './assess-pair';
import type { Gap, GapKind } from './match-types';
import type { TaskRelation } from './relate-task';
import type { Means } from './rules/finding';
import type { Settled } from './settle-findings';

/** Below this, the tasks she masters do not cover a task. */
const newBelow = 0.5;

/**
 * What stands between the pair and a full fit: trainable where training solves it, adaptable
 * where another means does (both where both do), an open question where something is unknown.
 * A new task that can be learnt is trainable too, though nothing is in its way.
 */
export function findGaps({ findings, relations }: Assessment): Gap[] {
  return [...findings.flatMap(gapsOf), ...newTaskGaps(relations)];
}

function gapsOf(finding: Settled): Gap[] {
  const { rule, task } = finding;
  return gapKinds(finding).map((kind) => ({ task, kind, rule, why: wording(finding, kind) }));
}

function gapKinds({ state, means }: Settled): GapKind[] {
  if (state === 'unknown') return ['open-question'];
  if (state !== 'solvable') return [];
  return [...new Set(means.map(kindOf))];
}

function kindOf({ lever }: Means): GapKind {
  return lever === 'training' ? 'trainable' : 'adaptable';
}

/** What it is, and the first thing that would solve it. */
function wording({ why, means }: Settled, kind: GapKind): string {
  const solution = means.find((each) => kindOf(each) === kind)?.why;
  return solution === undefined ? why : `${ended(why)} ${solution}`;
}

/** A task that is new to the person, and that the employer says can be learnt (V G2). */
function newTaskGaps(relations: readonly TaskRelation[]): Gap[] {
  return relations
    .filter(({ task, mastered }) => task.learnable && mastered !== undefined && mastered < newBelow)
    .map(({ task, title, isMasteredInPart }) => {
      const what = isMasteredInPart ? `Noe i «${title}»` : `«${title}»`;
      const why = `${what} er nytt, og kan læres trinn for trinn.`;
      return { task: task.id, kind: 'trainable', why };
    });
}
