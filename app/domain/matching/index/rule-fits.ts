import { conditionFit, needWorth, unknownFit } from '../criteria/conditions';
import { prior } from '../criteria/fit';
import { hoursFit, shareOfHours } from '../criteria/hours';
import { fits } from '../settle-findings';
import { startsLater } from '../rules/time';
import type { Books } from './books';
import { type CompiledNeed, mostTasks } from './compiled-need';
import {
  type Effect,
  fitOfOutcome,
  type Outcome,
  outcomes,
  severities,
  severityOf,
} from './effect';
import type { PackedProfile } from './packed-profile';

/**
 * How well what the rules are about fits a need, criterion by criterion, each 0–1. The worst rule
 * that is asked counts towards the status.
 */
export class RuleFits {
  /** How bad the worst rule is: see `severities`. */
  severity = 0;
  /** False where no rule is solvable: then there are no levers. */
  hasSolvable = false;
  private need!: CompiledNeed;
  private person!: PackedProfile;
  private mustGo = 0;
  private readonly sums = new Float64Array(mostTasks);
  private readonly counts = new Int32Array(mostTasks);

  constructor(private readonly books: Books) {}

  /** Makes ready to hold people against a need. */
  prepare(need: CompiledNeed): void {
    this.need = need;
  }

  /** Takes up a person: gathers the tasks that only stripping could save, by any rule. */
  hold(person: PackedProfile): void {
    const { need } = this;
    this.person = person;
    this.severity = 0;
    this.hasSolvable = false;
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
    stuck |= need.rules.ofTimes(person.available).stuck;
    this.mustGo = stuck;
  }

  /** A rule of the whole need says so: it counts towards the status. */
  worsen(state: (typeof severities)[number]): void {
    this.severity = Math.max(this.severity, severities.indexOf(state));
  }

  hours(): number {
    const { need, person } = this;
    let pattern = 0;
    for (const { task, outcome, degree } of need.rules.ofTimes(person.available).effects) {
      pattern += (need.weights[task] ?? 0) * this.settle(task, outcome, degree);
    }
    const earliest = this.books.days.valueOf(person.earliestStart);
    if (startsLater(need.resolved.need.start, earliest)) this.settle(-1, outcomes.later, 0);
    const total = this.total();
    const share = shareOfHours(need.most, this.books.hours.valueOf(person.hours)?.min);
    return hoursFit(need.weight === 0 ? prior : pattern / need.weight, total * share);
  }

  limits(): number {
    const { need, person } = this;
    const { ruledOut } = person;
    if (!ruledOut.isTold) return this.meanOf(fits.unknown);
    this.sums.fill(1, 0, need.about.length);
    for (let at = 0; at < ruledOut.length; at += 1) {
      this.multiply(need.rules.ofNo(ruledOut.at(at)).effects);
    }
    return this.meanOfSums();
  }

  papers(): number {
    if (!this.need.asksPapers) return this.meanOf(fits.ok);
    this.sums.fill(1, 0, this.need.about.length);
    this.multiply(this.need.rules.ofPapers(this.person.licences).effects);
    return this.meanOfSums();
  }

  language(): number {
    if (!this.need.asksLanguage) return this.meanOf(fits.ok);
    this.sums.fill(1, 0, this.need.about.length);
    this.multiply(this.need.rules.ofLanguage(this.person.spoken).effects);
    return this.meanOfSums();
  }

  conditions(): number {
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

  /** Not fixed, and another task remains that need not go itself. */
  private isStrippable(task: number): boolean {
    const { fixed, about } = this.need;
    if (task < 0 || (fixed & (1 << task)) !== 0) return false;
    for (let at = 0; at < about.length; at += 1) {
      if (at !== task && (this.mustGo & (1 << at)) === 0) return true;
    }
    return false;
  }

  /** The fit of an outcome; its state counts towards the status. */
  private settle(task: number, outcome: Outcome, degree: number): number {
    if (outcome === outcomes.ok) return fits.ok;
    const isStrippable = outcome >= outcomes.stuck && this.isStrippable(task);
    const severity = severityOf(outcome, isStrippable);
    if (severity === 1) this.hasSolvable = true;
    if (severity > this.severity) this.severity = severity;
    return fitOfOutcome(outcome, degree, isStrippable);
  }

  /** The fit of how many hours; the rule itself is asked only where they may be too many. */
  private total(): number {
    const { need, person } = this;
    const max = this.books.hours.valueOf(person.hours)?.max;
    if (max === undefined || need.asked === undefined) return fits.unknown;
    if (need.asked <= max) return fits.ok;
    const { outcome, degree } = need.rules.ofHours(person.hours, this.mustGo);
    return this.settle(-1, outcome, degree);
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
