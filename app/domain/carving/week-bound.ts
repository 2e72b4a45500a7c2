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
  private readonly places: readonly number[];
  private readonly trial: WeekPacking;

  constructor(steps: readonly Step[], week: WeekShape, grain: number) {
    this.rest = [...steps.keys(), steps.length].map((at) =>
      steps
        .slice(at)
        .flatMap(({ items }) => items)
        .sort(byFit),
    );
    this.sums = new PlaceSums(steps, week, grain);
    this.trial = new WeekPacking(week);
    this.places = [...week.fromPlace.keys()];
  }

  from(at: number, packing: WeekPacking, room: number): WeekReach {
    const { trial } = this;
    const left = this.places.map((place) => {
      const most = this.sums.largest(at, place, room);
      return this.sums.largest(at, place, packing.roomFor(place, most, trial));
    });
    trial.become(packing);
    let work = 0;
    let value = 0;
    for (const { place, size, fit } of this.rest[at]!) {
      if (work === room) break;
      const laid = trial.add(place, Math.min(size, left[place]!, room - work));
      left[place]! -= laid;
      work += laid;
      value += laid * fit;
    }
    return { work, value };
  }
}
