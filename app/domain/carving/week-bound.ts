import { byFit, type Step } from './carve-steps';
import type { Item } from './carve-problem';
import type { WeekPacking } from './week-packing';

/** What still finds room in the week, tasks in parts allowed: an upper bound. */
export type WeekReach = { readonly work: number; readonly value: number };

/**
 * The tasks from each step on, the best fit first. Laid in that order, each as far as there is
 * room, parts of tasks give the most work and the greatest size × fit (the rooms of a week are a
 * polymatroid, where the greedy choice is best).
 */
export class WeekBound {
  private readonly rest: readonly (readonly Item[])[];

  constructor(steps: readonly Step[]) {
    this.rest = [...steps.keys(), steps.length].map((at) =>
      steps
        .slice(at)
        .flatMap(({ items }) => items)
        .sort(byFit),
    );
  }

  from(at: number, packing: WeekPacking, room: number): WeekReach {
    const trial = packing.copy();
    let work = 0;
    let value = 0;
    for (const { place, size, fit } of this.rest[at]!) {
      if (work === room) break;
      const laid = trial.add(place, Math.min(size, room - work));
      work += laid;
      value += laid * fit;
    }
    return { work, value };
  }
}
