import type { RankScale, Step } from './carve-steps';
import { belowAll, type JobStanding } from './standing-of-job';

/** Most numbers a table may hold, in each of its two halves. */
const largestTable = 2_000_000;

/** What has been chosen on the way to a step. */
export type Chosen = {
  readonly size: number;
  readonly gain: number;
  readonly hasContact: boolean;
};

/**
 * The best that can still be reached from each step, were the windows of the week no matter:
 * for every sum of hours exactly, with needs and fixed tasks as they are. An upper bound, and
 * where no window binds, the answer.
 */
export class HoursBound {
  readonly cells: number;
  private readonly grain: number;
  /** What rounding to grains may hide; none where all sizes are whole grains. */
  private readonly hidden: number;
  private readonly any: Float64Array[];
  private readonly withContact: Float64Array[];

  constructor(
    steps: readonly Step[],
    most: number,
    private readonly least: number,
    private readonly scale: RankScale,
    exact: number,
  ) {
    const cap = Math.min(
      most,
      steps.reduce((sum, { size }) => sum + size, 0),
    );
    const times = Math.ceil(((cap / exact + 1) * (steps.length + 1)) / largestTable);
    this.grain = exact * times;
    this.hidden = times === 1 ? 0 : steps.length * (this.grain - 1);
    this.cells = Math.floor(cap / this.grain) + 1;
    this.any = [];
    this.withContact = [];
    this.any[steps.length] = new Float64Array(this.cells).fill(-Infinity).fill(0, 0, 1);
    this.withContact[steps.length] = new Float64Array(this.cells).fill(-Infinity);
    for (let at = steps.length - 1; at >= 0; at -= 1) this.fill(at, steps[at]!);
  }

  private fill(at: number, step: Step): void {
    const size = Math.floor(step.size / this.grain);
    const taken = { any: this.any[at + 1]!, withContact: this.withContact[at + 1]! };
    const any = new Float64Array(this.cells).fill(-Infinity);
    const withContact = any.slice();
    if (step.otherwise !== undefined) {
      any.set(this.any[step.otherwise]!);
      withContact.set(this.withContact[step.otherwise]!);
    }
    const contacts = step.hasContact ? taken.any : taken.withContact;
    for (let sum = size; sum < this.cells; sum += 1) {
      any[sum] = Math.max(any[sum]!, taken.any[sum - size]! + step.gain);
      withContact[sum] = Math.max(withContact[sum]!, contacts[sum - size]! + step.gain);
    }
    this.any[at] = any;
    this.withContact[at] = withContact;
  }

  /** The best standing within reach when so much more work may be taken at most. */
  from(at: number, chosen: Chosen, room: number): JobStanding {
    const any = this.any[at]!;
    const withContact = chosen.hasContact ? any : this.withContact[at]!;
    let best = belowAll;
    for (let sum = Math.min(any.length - 1, Math.floor(room / this.grain)); sum >= 0; sum -= 1) {
      if (any[sum] === -Infinity) continue;
      const more = Math.min(room, sum * this.grain + this.hidden);
      const short = Math.max(0, this.least - chosen.size - more);
      if (short > best.short) break;
      const rank = chosen.gain + Math.max(any[sum]!, withContact[sum]! + this.scale.contact);
      if (short < best.short || rank > best.rank) best = { short, rank };
    }
    return best;
  }
}
