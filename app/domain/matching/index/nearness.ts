import { unclear } from '../closeness';
import { nearnessToJob } from '../criteria/wish';
import type { CompiledNeed } from './compiled-need';
import type { TextBook } from './text-book';
import type { TextTarget } from './text-target';

/**
 * How near the texts of people come to one need, each worked out once for as long as it is held.
 */
export class Nearness {
  private need!: CompiledNeed;
  private title: TextTarget | undefined;
  private readonly about: (TextTarget | undefined)[] = [];
  private held = 0;
  private wishHeld = new Int32Array(0);
  private wishes = new Float64Array(0);
  private coverHeld = new Int32Array(0);
  private covers = new Float64Array(0);

  constructor(private readonly texts: TextBook) {}

  /** Begins with a need; what was held of another is forgotten. */
  hold(need: CompiledNeed): void {
    this.need = need;
    this.held += 1;
    this.title = this.targetOf(need.title);
    this.about.length = 0;
    for (const text of need.about) this.about.push(this.targetOf(text));
    const { size } = this.texts;
    if (this.wishHeld.length < size) {
      this.wishHeld = new Int32Array(size * 2);
      this.wishes = new Float64Array(size * 2);
      this.coverHeld = new Int32Array(size * 2);
    }
    const places = this.wishHeld.length * need.about.length;
    if (this.covers.length < places) this.covers = new Float64Array(places);
  }

  /** How near a text of hers comes to the job, NaN where it is not understood. */
  ofWish(text: number): number {
    if (this.wishHeld[text] === this.held) return this.wishes[text] ?? Number.NaN;
    const { title, about } = this;
    const { weights, room } = this.need;
    for (let at = 0; at < about.length; at += 1) {
      room[at] = about[at]?.attraction(text) ?? Number.NaN;
    }
    const near = nearnessToJob(title?.attraction(text) ?? Number.NaN, room, weights);
    this.wishHeld[text] = this.held;
    this.wishes[text] = near;
    return near;
  }

  /** How near a place comes to the job's own, NaN where it is not understood. */
  ofPlace(setting: number): number {
    return this.title?.attraction(setting) ?? Number.NaN;
  }

  /** The most a text of hers covers of any task. */
  ofTasks(text: number): number {
    const tasks = this.need.about.length;
    const from = text * tasks;
    if (this.coverHeld[text] !== this.held) this.workOutCovers(text, from);
    let near = 0;
    for (let at = 0; at < tasks; at += 1) near = Math.max(near, this.covers[from + at] ?? 0);
    return near;
  }

  /** Raises what each task has come to, where a text of hers covers it further. */
  raise(text: number, best: Float64Array): void {
    const { length } = this.about;
    const from = text * length;
    if (this.coverHeld[text] !== this.held) this.workOutCovers(text, from);
    for (let at = 0; at < length; at += 1) {
      const covered = this.covers[from + at] ?? 0;
      if (covered > (best[at] ?? 0)) best[at] = covered;
    }
  }

  /** The same for what she has done: it counts for less, by where it was and what it is worth. */
  raiseDone(text: number, best: Float64Array, where: number, worth: number): void {
    const { length } = this.about;
    const from = text * length;
    if (this.coverHeld[text] !== this.held) this.workOutCovers(text, from);
    for (let at = 0; at < length; at += 1) {
      const covered = (this.covers[from + at] ?? 0) * where * worth;
      if (covered > (best[at] ?? 0)) best[at] = covered;
    }
  }

  private workOutCovers(text: number, from: number): void {
    for (let at = 0; at < this.about.length; at += 1) {
      const covered = this.about[at]?.coverage(text) ?? Number.NaN;
      this.covers[from + at] = Number.isNaN(covered) ? unclear : covered;
    }
    this.coverHeld[text] = this.held;
  }

  private targetOf(text: number): TextTarget | undefined {
    return text === 0 ? undefined : this.texts.targetOf(text);
  }
}
