import { conditionFit, needWorth, unknownFit } from '../criteria/conditions';
import { prior } from '../criteria/fit';
import { hoursFit, shareOfHours } from '../criteria/hours';
import type { CriterionName } from '../match-types';
import { fits, solvedFit } from '../settle-findings';
import { startsLater } from '../rules/time';
import { type Books, outOfReach } from './books';
import { type CompiledNeed, mostTasks } from './compiled-need';
import {
  type Effect,
  fitOfOutcome,
  type Outcome,
  outcomes,
  severities,
  severityOf,
} from './effect';
import { pointsWithAnyone } from './told-class';
import type { PackedProfile } from './packed-profile';
import { TextFits } from './text-fits';
import type { RankedList } from './top-list';

type Points = Readonly<Record<CriterionName, number>>;

const travelFits = [fits.unknown, fits.ok, fits.unknown, fits.blocked];
const blocked = severities.indexOf('blocked');
const later = severities.indexOf('later');
/** More than rounding can add where a sum is only estimated. */
const roundings = 4;

/**
 * Scores a packed profile against a compiled need: the same score, status and exact tasks as
 * `match`, by the same rules and arithmetic, in the same order to the last digit. What a pair is
 * found to be stands in the fields until the next one.
 */
export class PairScorer {
  score = 0;
  /** How bad the worst rule is: see `severities`. */
  severity = 0;
  /** False where no rule is solvable: then there are no levers. */
  hasSolvable = false;

  private need!: CompiledNeed;
  private person!: PackedProfile;
  readonly texts: TextFits;
  private mustGo = 0;
  /** While true, a conflict is as little of a conflict as it can turn out to be. */
  private isHoping = false;
  private times: readonly Effect[] = [];
  private readonly sums = new Float64Array(mostTasks);
  private readonly counts = new Int32Array(mostTasks);

  constructor(private readonly books: Books) {
    this.texts = new TextFits(books);
  }

  /** Makes ready to score people against a need. */
  prepare(need: CompiledNeed): void {
    this.need = need;
    this.texts.prepare(need);
  }

  /**
   * True where the person and the prepared need score `floor` or more and are of the list that is
   * asked for; with a floor below 0 any pair is scored to the end. A pair that cannot reach the
   * floor is given up as soon as that is seen.
   */
  scores(person: PackedProfile, of: Points, floor: number, list: RankedList = 'fits'): boolean {
    const { need } = this;
    const isAny = floor < 0;
    const endsBlocked = !isAny && list === 'fits';
    this.person = person;
    this.severity = 0;
    this.hasSolvable = false;
    const travel = this.books.travelTo(need.place, person.travel);
    if (travel === outOfReach) this.severity = blocked;
    if (need.rules.isDeclined(person.declined)) this.severity = blocked;
    if (this.severity === blocked && endsBlocked) return false;
    let score =
      pointsWithAnyone(need, of) +
      points(of.travel, travelFits[travel] ?? fits.unknown) +
      points(of.wish, this.texts.wish(person));
    let left = othersOf(of);
    if (score + left < floor) return false;
    score += points(of.tasks, this.texts.tasks(person));
    left -= of.tasks;
    if (score + left < floor) return false;
    score += points(of.experience, this.texts.experience(person));
    score += points(of.learning, need.learningFit(person.learns));
    left -= of.experience + of.learning;
    this.times = need.rules.ofTimes(person.available);
    if (score + this.hope(of, left) < floor) return false;
    this.findStuckTasks();
    score += points(of.hours, this.hours()) + points(of.conditions, this.conditions());
    left -= of.hours + of.conditions;
    if (score + left < floor || (this.severity === blocked && endsBlocked)) return false;
    score += points(of.limits, this.limits()) + points(of.papers, this.papers());
    score += points(of.language, this.language());
    if (!need.rules.isInSeason) this.severity = Math.max(this.severity, later);
    this.score = score;
    return isAny || (score >= floor && (this.severity === blocked) === (list === 'not-now'));
  }

  /**
   * The most that the person and the prepared need can score, as far as her wish and the way to
   * work tell; of the person nothing else needs to be read yet.
   */
  mostByWish(person: PackedProfile, of: Points): number {
    const { need } = this;
    this.person = person;
    const travel = this.books.travelTo(need.place, person.travel);
    const told =
      points(of.travel, travelFits[travel] ?? fits.unknown) +
      points(of.wish, this.texts.wish(person));
    return told + pointsWithAnyone(need, of) + othersOf(of) + roundings;
  }

  /** How far what else she has told, at a glance, is below the most it could be. */
  lackOf(of: Points): number {
    const { ruledOut, conditions, available } = this.person;
    let lack = of.tasks - points(of.tasks, this.texts.tasks(this.person));
    if (!ruledOut.isTold) lack += of.limits - points(of.limits, fits.unknown);
    if (!conditions.isTold) lack += of.conditions - points(of.conditions, unknownFit);
    if (available === 0) lack += of.hours - points(of.hours, hoursFit(fits.unknown, 1));
    return lack;
  }

  /**
   * The most that what is left can come to, before it is known what can be stripped: the rules
   * that take longest to ask are asked only where it matters.
   */
  private hope(of: Points, left: number): number {
    this.isHoping = true;
    const hours = points(of.hours, this.hours());
    const conditions = points(of.conditions, this.conditions());
    this.isHoping = false;
    const limits = this.person.ruledOut.isTold ? 0 : points(of.limits, fits.unknown) - of.limits;
    return left - of.hours + hours - of.conditions + conditions + limits + roundings;
  }

  /** Gathers the tasks that only stripping could save, whatever the rule. */
  private findStuckTasks(): void {
    const { need, person } = this;
    let stuck = 0;
    for (let at = 0; at < person.ruledOut.length; at += 1) {
      stuck |= need.rules.ofNo(person.ruledOut.at(at)).stuck;
    }
    for (let at = 0; at < person.conditions.length; at += 1) {
      const said = need.rules.ofCondition(person.conditions.at(at));
      stuck |= said.stuck | said.unsafe;
    }
    if (need.asksPapers) stuck |= need.rules.ofPapers(person.licences).stuck;
    if (need.asksLanguage) stuck |= need.rules.ofLanguage(person.spoken).stuck;
    for (const { task, outcome } of this.times) {
      if (outcome === outcomes.stuck) stuck |= 1 << task;
    }
    this.mustGo = stuck;
  }

  /** Not fixed, and another task remains that need not go itself. */
  private isStrippable(task: number): boolean {
    const { fixed, about } = this.need;
    if (task < 0 || (fixed & (1 << task)) !== 0) return false;
    let staying = 0;
    for (let at = 0; at < about.length; at += 1) {
      if (at !== task && (this.mustGo & (1 << at)) === 0) staying += 1;
    }
    return staying > 0;
  }

  /** The fit of an outcome; its state counts towards the status. */
  private settle(task: number, outcome: Outcome, degree: number): number {
    if (outcome === outcomes.ok) return fits.ok;
    if (this.isHoping) return fitOfOutcome(outcome, degree, true);
    const isStrippable = outcome >= outcomes.stuck && this.isStrippable(task);
    const severity = severityOf(outcome, isStrippable);
    if (severity === 1) this.hasSolvable = true;
    if (severity > this.severity) this.severity = severity;
    return fitOfOutcome(outcome, degree, isStrippable);
  }

  private hours(): number {
    const { need, person } = this;
    let pattern = 0;
    for (const { task, outcome, degree } of this.times) {
      pattern += (need.weights[task] ?? 0) * this.settle(task, outcome, degree);
    }
    const earliest = this.books.days.valueOf(person.earliestStart);
    if (startsLater(need.resolved.need.start, earliest)) this.settle(-1, outcomes.later, 0);
    const total = this.total();
    const share = shareOfHours(need.most, this.books.hours.valueOf(person.hours)?.min);
    return hoursFit(need.weight === 0 ? prior : pattern / need.weight, total * share);
  }

  /** The fit of how many hours; the rule itself is asked only where they may be too many. */
  private total(): number {
    const { need, person } = this;
    const max = this.books.hours.valueOf(person.hours)?.max;
    if (max === undefined || need.asked === undefined) return fits.unknown;
    if (need.asked <= max) return fits.ok;
    if (this.isHoping) return solvedFit(fits.named, 1);
    const { outcome, degree } = need.rules.ofHours(person.hours, this.mustGo);
    return this.settle(-1, outcome, degree);
  }

  private limits(): number {
    const { need, person } = this;
    const { ruledOut } = person;
    if (!ruledOut.isTold) return this.meanOf(fits.unknown);
    this.sums.fill(1, 0, need.about.length);
    for (let at = 0; at < ruledOut.length; at += 1) {
      this.multiply(need.rules.ofNo(ruledOut.at(at)).effects);
    }
    return this.meanOfSums();
  }

  private papers(): number {
    if (!this.need.asksPapers) return this.meanOf(fits.ok);
    this.sums.fill(1, 0, this.need.about.length);
    this.multiply(this.need.rules.ofPapers(this.person.licences).effects);
    return this.meanOfSums();
  }

  private language(): number {
    if (!this.need.asksLanguage) return this.meanOf(fits.ok);
    this.sums.fill(1, 0, this.need.about.length);
    this.multiply(this.need.rules.ofLanguage(this.person.spoken).effects);
    return this.meanOfSums();
  }

  private conditions(): number {
    const { need, person, sums, counts } = this;
    const { conditions } = person;
    if (!conditions.isTold) return unknownFit;
    const tasks = need.about.length;
    sums.fill(0, 0, tasks);
    counts.fill(0, 0, tasks);
    let unsafe = 0;
    let wishes = 0;
    for (let at = 0; at < conditions.length; at += 1) {
      const said = need.rules.ofCondition(conditions.at(at));
      unsafe |= said.unsafe;
      if (said.wishes !== undefined) wishes += 1;
      for (const { task, outcome, degree } of said.effects) this.addNeed(task, outcome, degree);
    }
    for (let task = 0; unsafe !== 0 && task < tasks; task += 1) {
      if ((unsafe & (1 << task)) !== 0) this.addNeed(task, outcomes.stuck, 0);
    }
    let sum = 0;
    for (let task = 0; task < tasks; task += 1) {
      let wished = 0;
      for (let at = 0; wishes > 0 && at < conditions.length; at += 1) {
        wished += need.rules.ofCondition(conditions.at(at)).wishes?.[task] ?? 0;
      }
      const fit = conditionFit(sums[task] ?? 0, counts[task] ?? 0, wished, wishes);
      sum += (need.weights[task] ?? 0) * fit;
    }
    return need.weight === 0 ? prior : sum / need.weight;
  }

  private addNeed(task: number, outcome: Outcome, degree: number): void {
    this.sums[task] = (this.sums[task] ?? 0) + this.settle(task, outcome, degree) * needWorth;
    this.counts[task] = (this.counts[task] ?? 0) + 1;
  }

  private multiply(effects: readonly Effect[]): void {
    for (const { task, outcome, degree } of effects) {
      this.sums[task] = (this.sums[task] ?? 1) * this.settle(task, outcome, degree);
    }
  }

  private meanOfSums(): number {
    const { weights, weight } = this.need;
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (this.sums[at] ?? 0);
    return weight === 0 ? prior : sum / weight;
  }

  private meanOf(fit: number): number {
    const { weights, weight } = this.need;
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * fit;
    return weight === 0 ? prior : sum / weight;
  }
}

/** The points that neither the need alone, nor travel, nor the wish decides. */
function othersOf(of: Points): number {
  const main = of.tasks + of.conditions + of.limits + of.hours;
  return main + of.language + of.papers + of.experience + of.learning;
}

function points(of: number, fit: number): number {
  return Math.round(of * fit);
}
