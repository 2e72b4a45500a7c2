import { type CarveProblem, type Item, itemsOf } from './carve-problem';
import {
  type Decided,
  nothingDecided,
  type RankScale,
  scaleOf,
  type Step,
  stepsOf,
} from './carve-steps';
import { type Chosen, HoursBound } from './hours-bound';
import { belowAll, isBetter, type JobStanding } from './standing-of-job';
import { WeekBound } from './week-bound';
import { WeekPacking } from './week-packing';
import { roomAt } from './week-shape';

/** A set of tasks that can be done, and how good it is. */
export type Job = { readonly items: readonly Item[]; readonly standing: JobStanding };

/** How much the search may still look at; a count, so that the same input ends the same. */
export type Effort = { left: number };

/** `isProven`: every other choice was ruled out, none for want of effort. */
export type Found = { readonly job?: Job; readonly isProven: boolean };

type Node = Chosen & { readonly items: readonly Item[]; readonly packing?: WeekPacking };

export type Quest = {
  /** Only a job better than this is looked for. */
  readonly than?: JobStanding;
  /** A job so good ends the search. */
  readonly enough?: JobStanding;
  readonly decided?: Decided;
};

/**
 * The best set of tasks that can be done together: branch and bound over needs and tasks. Ids do
 * not count here.
 */
export function searchJob(problem: CarveProblem, effort: Effort, quest: Quest = {}): Found {
  return new Search(problem, effort, quest).run();
}

class Search {
  private readonly steps: readonly Step[];
  private readonly scale: RankScale;
  private readonly hours: HoursBound;
  /** Only where windows bind. */
  private readonly week?: WeekBound;
  /** The best gain seen at a step with the same hours in each place. */
  private readonly seen = new Map<string, number>();
  private best?: Job;

  constructor(
    private readonly problem: CarveProblem,
    private readonly effort: Effort,
    private readonly quest: Quest,
  ) {
    this.steps = stepsOf(problem, quest.decided ?? nothingDecided);
    this.scale = scaleOf(problem);
    this.hours = new HoursBound(this.steps, problem.most, problem.least, this.scale);
    if (doWindowsBind(problem)) this.week = new WeekBound(this.steps);
  }

  run(): Found {
    const packing = this.week && new WeekPacking(this.problem.week);
    const isWhole = this.visit(0, { items: [], size: 0, gain: 0, hasContact: false, packing });
    return { job: this.best, isProven: isWhole };
  }

  /** False where it had to give up before everything was looked at. */
  private visit(at: number, node: Node): boolean {
    if (this.effort.left <= 0) return false;
    this.effort.left -= 1;
    const step = this.steps[at];
    if (step === undefined) {
      this.keep(node);
      return true;
    }
    if (!this.canImprove(at, node)) return true;
    const taken = this.take(step, node);
    if (taken !== undefined && !this.visit(at + 1, taken)) return false;
    return step.otherwise === undefined || this.visit(step.otherwise, node);
  }

  private keep({ items, size, gain, hasContact }: Node): void {
    if (items.length === 0) return;
    const short = Math.max(0, this.problem.least - size);
    const standing = { short, rank: gain + (hasContact ? this.scale.contact : 0) };
    if (isBetter(standing, this.goal())) this.best = { items, standing };
  }

  private goal(): JobStanding {
    return this.best?.standing ?? this.quest.than ?? belowAll;
  }

  private hasEnough(): boolean {
    const { enough } = this.quest;
    return enough !== undefined && this.best !== undefined && !isBetter(enough, this.best.standing);
  }

  private canImprove(at: number, node: Node): boolean {
    if (this.hasEnough()) return false;
    const goal = this.goal();
    const room = this.problem.most - node.size;
    if (!isBetter(this.hours.from(at, node, room), goal)) return false;
    if (this.week === undefined || node.packing === undefined) return true;
    if (!this.isNew(at, node)) return false;
    const reach = this.week.from(at, node.packing, room);
    const { short, rank } = this.hours.from(at, node, reach.work);
    const byWeek = node.gain + reach.value * this.scale.value + this.scale.contact;
    return isBetter({ short, rank: Math.min(rank, byWeek) }, goal);
  }

  /** False where the same hours in the same places were reached with as much before. */
  private isNew(at: number, { items, gain, hasContact }: Node): boolean {
    const loads = new Array<number>(this.problem.week.reached.length).fill(0);
    for (const { place, size } of items) loads[place]! += size;
    const key = `${at} ${hasContact} ${loads.join()}`;
    const before = this.seen.get(key);
    if (before !== undefined && before >= gain) return false;
    this.seen.set(key, gain);
    return true;
  }

  private take(step: Step, node: Node): Node | undefined {
    const size = node.size + step.size;
    if (size > this.problem.most) return undefined;
    const packing = node.packing?.copy();
    if (packing && !step.items.every((item) => packing.add(item.place, item.size) === item.size)) {
      return undefined;
    }
    return {
      items: [...node.items, ...step.items],
      size,
      gain: node.gain + step.gain,
      hasContact: node.hasContact || step.hasContact,
      packing,
    };
  }
}

/** False where each place alone holds all the hours there may be: then any choice finds room. */
function doWindowsBind(problem: CarveProblem): boolean {
  const items = itemsOf(problem);
  const all = items.reduce((sum, { size }) => sum + size, 0);
  const asked = Math.min(problem.most, all);
  return items.some(({ place }) => roomAt(problem.week, place) < asked);
}
