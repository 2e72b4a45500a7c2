import type { CarvedPlan } from './carved-plan';

/** How a plan was before its latest changes, and how it was before they were undone. */
export interface PlanHistory {
  /** The latest last. */
  readonly past: readonly CarvedPlan[];
  /** The next one first. */
  readonly ahead: readonly CarvedPlan[];
}

export const noHistory: PlanHistory = { past: [], ahead: [] };

/** So many changes can be undone; of more, the oldest are forgotten. */
export const mostSteps = 20;

interface Standing {
  readonly plan: CarvedPlan;
  readonly history: PlanHistory;
}

/** The history once this plan is changed: what was undone before it can no longer be redone. */
export function afterChange({ plan, history }: Standing): PlanHistory {
  return { past: [...history.past, plan].slice(-mostSteps), ahead: [] };
}

/** One change back; undefined where there is none. */
export function undone({ plan, history: { past, ahead } }: Standing): Standing | undefined {
  const before = past.at(-1);
  return before && { plan: before, history: { past: past.slice(0, -1), ahead: [plan, ...ahead] } };
}

/** One undone change made again; undefined where there is none. */
export function redone({ plan, history: { past, ahead } }: Standing): Standing | undefined {
  const [next, ...rest] = ahead;
  return next && { plan: next, history: { past: [...past, plan], ahead: rest } };
}
