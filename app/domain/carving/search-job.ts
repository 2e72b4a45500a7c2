import { type CarveProblem, type Item, itemsOf } from './carve-problem';
import {
  type Decided,
  nothingDecided,
  type RankScale,
  scaleOf,
  type Step,
  stepsOf,
} from './carve-steps';
import { grainOf } from './grain';
import { type Chosen, HoursBound } from './hours-bound';
import { belowAll, isBetter, type JobStanding } from './standing-of-job';
import { WeekBound } from './week-bound';
import { WeekPacking } from './week-packing';
import { roomAt } from './week-shape';

/** A set of tasks that can be done, and how good it is. */
export type Job = { readonly items: readonly Item[]; readonly standing: JobStanding };

/**
 * How much the search may still look at, each choice counted with the tasks and rooms it is
 * weighed by. A count, not a time, so that the same input ends the same.
 */
export type Effort = { left: number };

/** What a choice costs for each task, the rooms of the week apart. */
const choiceEffort = 10;

/** `isProven`: every other choice was ruled out, none for want of effort. */
export type Found = { readonly job?: Job; readonly isProven: boolean };

type Node = Chosen & {
  readonly at: number;
  readonly items: readonly Item[];
  readonly packing?: WeekPacking;
};

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
  private readonly most: number;
  private readonly grain: number;
  private readonly hours: HoursBound;
  /** Only where windows bind. */
  private week?: WeekBound;
  /** The best gain seen at a step with the same hours in each place. */
  private readonly seen = new Map<string, number>();
  private best?: Job;

  constructor(
    private readonly problem: CarveProblem,
    private readonly effort: Effort,
    private readonly quest: Quest,
  ) {
    const { week, least, most } = problem;
    this.steps = stepsOf(problem, quest.decided ?? nothingDecided);
    this.scale = scaleOf(problem);
    this.most = Math.min(
      most,
      week.rooms.reduce((sum, room) => sum + room, 0),
    );
    this.grain = grainOf(this.steps);
    this.hours = new HoursBound(this.steps, this.most, least, this.scale, this.grain);
  }

  run(): Found {
    this.effort.left -= this.steps.length * (this.hours.cells + this.problem.week.rooms.length);
    const nothing = { at: 0, items: [], size: 0, gain: 0, hasContact: false };
    if (!isBetter(this.boundOf(nothing), this.goal())) return { isProven: true };
    const { week } = this.problem;
    if (doWindowsBind(this.problem, this.most)) {
      this.week = new WeekBound(this.steps, week, this.grain);
    }
    const packing = this.week && new WeekPacking(this.problem.week);
    const isWhole = this.visit({ ...nothing, packing });
    return { job: this.best, isProven: isWhole };
  }

  /** False where it had to give up before everything was looked at. */
  private visit(node: Node): boolean {
    if (this.effort.left <= 0) {
      if (this.best === undefined) this.finish(node);
      return false;
    }
    this.effort.left -= this.steps.length * (this.problem.week.rooms.length + choiceEffort);
    const step = this.steps[node.at];
    if (step === undefined) {
      this.keep(node);
      return true;
    }
    const choices = [this.take(step, node), this.leave(step, node)]
      .filter((choice) => choice !== undefined)
      .map((choice) => ({ choice, bound: this.boundOf(choice) }))
      .sort((a, b) => Number(isBetter(b.bound, a.bound)) - Number(isBetter(a.bound, b.bound)));
    return choices.every(
      ({ choice, bound }) =>
        this.hasEnough() ||
        !isBetter(bound, this.goal()) ||
        !this.isNew(choice) ||
        this.visit(choice),
    );
  }

  /** Takes what finds room from there on, without a look at anything else. */
  private finish(node: Node): void {
    const step = this.steps[node.at];
    const next = step && (this.take(step, node) ?? this.leave(step, node));
    if (next) this.finish(next);
    else if (step === undefined) this.keep(node);
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

  private boundOf(node: Node): JobStanding {
    const room = this.most - node.size;
    const byHours = this.hours.from(node.at, node, room);
    if (this.week === undefined || node.packing === undefined) return byHours;
    if (!isBetter(byHours, this.goal())) return byHours;
    const reach = this.week.from(node.at, node.packing, room);
    const { short, rank } = this.hours.from(node.at, node, reach.work);
    const byWeek = node.gain + reach.value * this.scale.value + this.scale.contact;
    return { short, rank: Math.min(rank, byWeek) };
  }

  /** False where the same hours in the same places were reached with as much before. */
  private isNew({ at, items, gain, hasContact }: Node): boolean {
    if (this.week === undefined) return true;
    const loads = new Array<number>(this.problem.week.fromPlace.length).fill(0);
    for (const { place, size } of items) loads[place]! += size;
    const key = `${at} ${hasContact} ${loads.join()}`;
    const before = this.seen.get(key);
    if (before !== undefined && before >= gain) return false;
    this.seen.set(key, gain);
    return true;
  }

  private take(step: Step, node: Node): Node | undefined {
    const size = node.size + step.size;
    if (size > this.most) return undefined;
    const packing = node.packing?.copy();
    if (packing && !step.items.every((item) => packing.add(item.place, item.size) === item.size)) {
      return undefined;
    }
    return {
      at: node.at + 1,
      items: [...node.items, ...step.items],
      size,
      gain: node.gain + step.gain,
      hasContact: node.hasContact || step.hasContact,
      packing,
    };
  }

  private leave({ otherwise }: Step, node: Node): Node | undefined {
    return otherwise === undefined ? undefined : { ...node, at: otherwise };
  }
}

/** False where each place alone holds all the hours there may be: then any choice finds room. */
function doWindowsBind(problem: CarveProblem, most: number): boolean {
  const items = itemsOf(problem);
  const asked = Math.min(
    most,
    items.reduce((sum, { size }) => sum + size, 0),
  );
  return items.some(({ place }) => roomAt(problem.week, place) < asked);
}
