import { byFit, type Step } from './carve-steps';
import type { Item } from './carve-problem';
import { PlaceSums } from './place-sums';
import { WeekPacking } from './week-packing';
import type { WeekShape } from './week-shape';

/** What still finds room in the week, tasks in parts allowed: an upper bound. */
export type WeekReach = { readonly work: number; readonly value: number };

/**
 * The tasks from each step on, the best fit first. Laid in that order, each as far as there is
 * room, parts of tasks give the most work and the greatest size × fit (the rooms of a week are a
 * polymatroid, where the greedy choice is best). No place is filled further than whole tasks can.
 */
export class WeekBound {
  private readonly rest: readonly (readonly Item[])[];
  private readonly sums: PlaceSums;
  private readonly trial: WeekPacking;
  private readonly other: WeekPacking;

  constructor(steps: readonly Step[], week: WeekShape, grain: number) {
    this.rest = [...steps.keys(), steps.length].map((at) =>
      steps
        .slice(at)
        .flatMap(({ items }) => items)
        .sort(byFit),
    );
    this.sums = new PlaceSums(steps, week, grain);
    this.trial = new WeekPacking(week);
    this.other = new WeekPacking(week);
  }

  from(at: number, packing: WeekPacking, room: number): WeekReach {
    const { trial } = this;
    trial.become(packing);
    const laidAt = new Map<number, number>();
    let work = 0;
    let value = 0;
    for (const { place, size, fit } of this.rest[at]!) {
      if (work === room) break;
      if (trial.isFull(place)) continue;
      const before = laidAt.get(place) ?? 0;
      let wanted = Math.min(size, room - work);
      if (!trial.hasAtHand(place, wanted)) {
        wanted = Math.min(wanted, this.mostAt(at, place, packing, room) - before);
      }
      const laid = trial.add(place, wanted);
      laidAt.set(place, before + laid);
      work += laid;
      value += laid * fit;
    }
    return { work, value };
  }

  /** The most that whole tasks can fill of what a place has left. */
  private mostAt(at: number, place: number, packing: WeekPacking, room: number): number {
    if (packing.isFull(place)) return 0;
    this.other.become(packing);
    return this.sums.largest(at, place, this.other.add(place, this.sums.largest(at, place, room)));
  }
}
