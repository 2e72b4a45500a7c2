import type { CarveProblem, Item, OfferedNeed } from './carve-problem';

/** Tasks that were decided beforehand; all others are the search's to choose. */
export type Decided = { readonly taken: ReadonlySet<string>; readonly left: ReadonlySet<string> };

export const nothingDecided: Decided = { taken: new Set(), left: new Set() };

/**
 * One choice of the search: to take these tasks or not. A need is opened first, with its fixed
 * tasks; its other tasks follow, one by one.
 */
export type Step = {
  readonly items: readonly Item[];
  readonly size: number;
  /** What taking it adds to the rank. */
  readonly gain: number;
  readonly hasContact: boolean;
  /** The step that follows where it is not taken; undefined where it must be. */
  readonly otherwise?: number;
};

/**
 * A rank says in one whole number what is compared after the hours: size × fit, then contact,
 * then fewer needs. Each part weighs more than all that follows.
 */
export type RankScale = { readonly value: number; readonly contact: number };

export function scaleOf({ needs }: CarveProblem): RankScale {
  return { value: 2 * (needs.length + 1), contact: needs.length + 1 };
}

export function valueOf(items: readonly Item[]): number {
  return items.reduce((sum, { size, fit }) => sum + size * fit, 0);
}

/** The choices in their order: need by need and task by task, the best fit first. */
export function stepsOf(problem: CarveProblem, decided: Decided): Step[] {
  const scale = scaleOf(problem);
  const steps: Step[] = [];
  const needs = problem.needs
    .filter(({ fixed }) => !fixed.some(({ id }) => decided.left.has(id)))
    .toSorted((a, b) => meanFit(b) - meanFit(a) || (a.id < b.id ? -1 : 1));
  for (const { fixed, free } of needs) {
    const offered = free.filter(({ id }) => !decided.left.has(id)).sort(byFit);
    const isTaken = [...fixed, ...offered].some(({ id }) => decided.taken.has(id));
    const after = steps.length + 1 + offered.length;
    steps.push({ ...stepFor(fixed, scale, -1), otherwise: isTaken ? undefined : after });
    for (const item of offered) {
      const otherwise = decided.taken.has(item.id) ? undefined : steps.length + 1;
      steps.push({ ...stepFor([item], scale, 0), otherwise });
    }
  }
  return steps;
}

function stepFor(items: readonly Item[], scale: RankScale, cost: number): Step {
  return {
    items,
    size: items.reduce((sum, { size }) => sum + size, 0),
    gain: valueOf(items) * scale.value + cost,
    hasContact: items.some(({ hasContact }) => hasContact),
  };
}

function meanFit({ fixed, free }: OfferedNeed): number {
  const all = [...fixed, ...free];
  const size = all.reduce((sum, each) => sum + each.size, 0);
  return size === 0 ? 0 : valueOf(all) / size;
}

/** Among tasks alike the first id comes first. */
export function byFit(a: Item, b: Item): number {
  return b.fit - a.fit || b.size - a.size || (a.id < b.id ? -1 : 1);
}
