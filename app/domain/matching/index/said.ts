import { wishFit } from '../criteria/conditions';
import type { Condition, MatchNeed, MatchTask } from '../input';
import { namedMeans } from '../means';
import { compareNeed, isSafetyMatter } from '../rules/person-needs';
import { type Effect, fitOfOutcome, outcomeOf, outcomes, stuckTasks } from './effect';

/** What the rules say of one answer of a person's, against all tasks of one need. */
export type Said = {
  readonly effects: readonly Effect[];
  /** The tasks, as bits, that only stripping could save. */
  readonly stuck: number;
  /** The most they can come to over all tasks, 0–1, as if everything could be stripped. */
  readonly hope: number;
};

/** What one condition does to each task: as a need by its rule, as dress on ladders, as a wish. */
export type SaidCondition = Said & {
  readonly unsafe: number;
  /** For a wish: how far each task meets it. */
  readonly wishes?: Float64Array;
};

export function saidOf(effects: readonly Effect[], weights: ArrayLike<number>): Said {
  const hoped = Array.from(weights, () => 1);
  for (const { task, outcome, degree } of effects) {
    if (task >= 0) hoped[task] = (hoped[task] ?? 1) * fitOfOutcome(outcome, degree, true);
  }
  return { effects, stuck: stuckTasks(effects), hope: meanOf(hoped, weights) };
}

function meanOf(fits: ArrayLike<number>, weights: ArrayLike<number>): number {
  let [sum, weight] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    weight += weights[at] ?? 0;
    sum += (weights[at] ?? 0) * (fits[at] ?? 0);
  }
  return weight === 0 ? 1 : sum / weight;
}

export function saidOfCondition(
  condition: Condition,
  { tasks }: MatchNeed,
  weights: ArrayLike<number>,
): SaidCondition {
  if (condition.strength === 'wish') {
    const wishes = Float64Array.from(tasks, (task) => wishFit(condition, task));
    return { effects: [], stuck: 0, hope: meanOf(wishes, weights), unsafe: 0, wishes };
  }
  const effects: Effect[] = [];
  let unsafe = 0;
  for (const [at, task] of tasks.entries()) {
    const comparison = compareNeed(condition, task);
    if (comparison === 'conflict' && isSafetyMatter(condition, task)) unsafe |= 1 << at;
    else effects.push({ task: at, outcome: outcomeOfNeed(comparison, condition, task), degree: 0 });
  }
  const dressed = tasks.flatMap((_, at) => {
    return (unsafe & (1 << at)) === 0 ? [] : { task: at, outcome: outcomes.stuck, degree: 0 };
  });
  return { ...saidOf([...effects, ...dressed], weights), effects, unsafe };
}

function outcomeOfNeed(
  comparison: ReturnType<typeof compareNeed>,
  { adaptableBy }: Condition,
  { adaptations }: MatchTask,
) {
  if (comparison === 'met') return outcomes.ok;
  if (comparison === 'unclear') return outcomes.unknown;
  const means = namedMeans(adaptableBy, adaptations);
  return outcomeOf({ outcome: 'conflict', means, otherwise: 'blocked' });
}
