import { mostHours } from '../criteria/hours';
import { learningFit, wayFit } from '../criteria/learning';
import { scoreProspects } from '../criteria/prospects';
import { scoreSupport } from '../criteria/support';
import { scoreVariety } from '../criteria/variety';
import { prior } from '../criteria/fit';
import type { MatchTask } from '../input';
import { aboutTask, weightsOf } from '../relate-task';
import type { ResolvedNeed } from '../resolve-need';
import { askedHours } from '../rules/hours';
import { fits } from '../settle-findings';
import { AskedRules } from './asked-rules';
import type { Books } from './books';
import { learningWays } from './pack-profile';

const everyWay = (1 << learningWays.length) - 1;

/** The most tasks whose places fit the bits of a number. */
export const mostTasks = 30;

/** False for a need of very many tasks, or with two of the same id. */
export function canBeCompiled({ tasks }: ResolvedNeed): boolean {
  const ids = new Set(tasks.map(({ task }) => task.id));
  return tasks.length <= mostTasks && ids.size === tasks.length;
}

/** A need in numbers, ready to be held against many people. */
export class CompiledNeed {
  readonly rules: AskedRules;
  readonly title: number;
  readonly place: number;
  /** What each task is about, 0 where it has no words. */
  readonly about: Int32Array;
  readonly weights: Float64Array;
  readonly weight: number;
  /** The fixed tasks, as bits. */
  readonly fixed: number;
  readonly asked: number | undefined;
  readonly most: number;
  readonly support: number;
  readonly prospects: number;
  readonly variety: number;
  readonly asksPapers: boolean;
  readonly asksLanguage: boolean;
  /** Room for one number a task, used while a pair is scored. */
  readonly room: Float64Array;
  /** The most that the way of learning can fit, whatever it is. */
  readonly mostLearning: number;
  private readonly learning: (number | undefined)[] = [];
  private readonly mostTold: number;
  private readonly mostUntold: number;
  /** By task, how far each way of learning is offered; and what it is for who has told none. */
  private readonly ways: readonly (readonly number[])[];
  private readonly noWay: readonly number[];

  constructor(
    readonly resolved: ResolvedNeed,
    books: Books,
  ) {
    const { need, tasks, title } = resolved;
    const { municipality } = need;
    this.title = title === undefined ? 0 : books.texts.numberOf(title);
    this.place = municipality === undefined ? 0 : books.places.numberOf(municipality, municipality);
    this.about = Int32Array.from(tasks, (task) => {
      const text = aboutTask(task);
      return text === undefined ? 0 : books.texts.numberOf(text);
    });
    this.weights = Float64Array.from(weightsOf(tasks));
    this.rules = new AskedRules(resolved, books, this.weights);
    this.weight = this.weights.reduce((sum, each) => sum + each, 0);
    this.fixed = tasks.reduce((bits, { task }, at) => (task.fixed ? bits | (1 << at) : bits), 0);
    this.asked = askedHours(need);
    this.most = mostHours(need, need.tasks);
    const relations = tasks.map(({ task }, at) => {
      return { task, title: '', weight: this.weights[at] ?? 0, interests: [] };
    });
    this.support = scoreSupport({ need: resolved }).fit;
    this.prospects = scoreProspects({ need: resolved, relations }).fit;
    this.variety = scoreVariety({ relations }).fit;
    this.asksPapers = need.tasks.some(({ requires = [] }) => requires.length > 0);
    this.asksLanguage = need.tasks.some(({ language }) => language !== undefined);
    this.room = new Float64Array(tasks.length);
    this.ways = need.tasks.map((task) => learningWays.map((way) => wayFit([way], need, task)));
    this.noWay = need.tasks.map((task) => wayFit(undefined, need, task));
    this.mostLearning = Math.max(this.learningFit(0), this.learningFit(everyWay));
    this.mostTold = this.meanOf((at) => (this.rules.minutes[at] ? fits.ok : fits.unknown));
    this.mostUntold = this.meanOf(() => fits.unknown);
  }

  /** The most the times can fit, of who has told when she can work, or of who has not. */
  mostTimes(isTold: boolean): number {
    return isTold ? this.mostTold : this.mostUntold;
  }

  /** The fit of learning for somebody who learns in these ways, given as bits. */
  learningFit(learns: number): number {
    return (this.learning[learns] ??= this.judgeLearning(learns));
  }

  private judgeLearning(learns: number): number {
    return this.meanOf((at, task) => {
      let best = learns === 0 ? (this.noWay[at] ?? 0) : 0;
      for (const [way, fit] of (this.ways[at] ?? []).entries()) {
        if ((learns & (1 << way)) !== 0) best = Math.max(best, fit);
      }
      return learningFit(best, task);
    });
  }

  private meanOf(fitOf: (at: number, task: MatchTask) => number): number {
    let sum = 0;
    for (const [at, task] of this.resolved.need.tasks.entries()) {
      sum += (this.weights[at] ?? 0) * fitOf(at, task);
    }
    return this.weight === 0 ? prior : sum / this.weight;
  }
}
