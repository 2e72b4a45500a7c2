import type { Item } from './carve-problem';
import type { Step } from './carve-steps';
import { roomAt, type WeekShape } from './week-shape';

/** Most numbers the sums may take up; beyond it a place is taken to be filled to the brim. */
const largestTable = 2_000_000;

/** For each room, in grains, the largest sum of tasks within it. */
type Sums = Int32Array;

/**
 * How full whole tasks can make each place: three of three hours fill nine of ten. For each step,
 * of the tasks that are left from there.
 */
export class PlaceSums {
  private readonly byStep: (readonly Sums[])[] = [];

  constructor(
    steps: readonly Step[],
    week: WeekShape,
    private readonly grain: number,
  ) {
    const cells = week.fromPlace.map((_, place) => Math.floor(roomAt(week, place) / grain) + 1);
    const items = steps.flatMap((step) => step.items);
    if (items.reduce((sum, { place }) => sum + cells[place]!, 0) > largestTable) return;
    this.byStep[steps.length] = cells.map((count) => new Int32Array(count));
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      const row = [...this.byStep[at + 1]!];
      for (const item of steps[at]!.items) row[item.place] = this.withItem(row[item.place]!, item);
      this.byStep[at] = row;
    }
  }

  largest(at: number, place: number, room: number): number {
    const sums = this.byStep[at]?.[place];
    if (sums === undefined) return room;
    return sums[Math.min(Math.floor(room / this.grain), sums.length - 1)]! * this.grain;
  }

  private withItem(sums: Sums, item: Item): Sums {
    const size = item.size / this.grain;
    const more = sums.slice();
    for (let room = size; room < more.length; room += 1) {
      more[room] = Math.max(sums[room]!, sums[room - size]! + size);
    }
    return more;
  }
}
