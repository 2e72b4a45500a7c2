import { needWorth, unknownFit, wishWorth } from '../criteria/conditions';
import { hoursFit, shareOfHours } from '../criteria/hours';
import type { CriterionName } from '../match-types';
import { fits, solvedFit } from '../settle-findings';
import { type Books, travelFits } from './books';
import type { CompiledNeed } from './compiled-need';
import type { PackedProfile } from './packed-profile';
import { roundingSlack } from './reach';
import type { TextFits } from './text-fits';
import { pointsWithAnyone } from './told-class';

export type Points = Readonly<Record<CriterionName, number>>;

/**
 * The most that a person and a need can score, worked out further and further: each step goes on
 * from the one before, reads more of the person and asks what takes longer. None is ever less than
 * the score.
 */
export class PairHopes {
  private need!: CompiledNeed;
  private of!: Points;
  /** What any pair could score by everything but travel and wish. */
  private base = 0;

  constructor(
    private readonly books: Books,
    private readonly texts: TextFits,
  ) {}

  /** Makes ready to hold people against a need; after the texts were. */
  prepare(need: CompiledNeed, of: Points): void {
    this.need = need;
    this.of = of;
    const main = of.tasks + of.conditions + of.limits + of.hours;
    const others = of.language + of.papers + of.experience + of.learning;
    this.base = pointsWithAnyone(need, of) + main + others + roundingSlack;
  }

  /** By her wish and interests and the way to work. */
  byWish(person: PackedProfile): number {
    const { of } = this;
    const travel = travelFits[this.books.travelTo(this.need.place, person.travel)] ?? 0;
    return this.base + of.travel * travel + of.wish * this.texts.wish(person);
  }

  /** And by how she learns, how many hours she can work, and what she has told of the rest. */
  byFacts(person: PackedProfile, byWish: number): number {
    const { need, of } = this;
    return (
      byWish -
      of.learning * (1 - need.learningFit(person.learns)) -
      of.limits * (person.ruledOut.isTold ? 0 : 1 - fits.unknown) -
      of.conditions * (1 - this.conditions(person)) -
      of.hours * (1 - hoursFit(need.mostTimes(person.available !== 0), this.total(person)))
    );
  }

  /** And by her tasks. */
  byTasks(person: PackedProfile, byFacts: number): number {
    return byFacts - this.of.tasks * (1 - this.texts.tasks(person));
  }

  /** And by what she has done, and when she can work. */
  byWork(person: PackedProfile, byTasks: number): number {
    const { need, of } = this;
    const fewer =
      need.mostTimes(person.available !== 0) - need.rules.ofTimes(person.available).hope;
    return (
      byTasks - of.experience * (1 - this.texts.experience(person)) - of.hours * hoursFit(fewer, 0)
    );
  }

  private conditions({ conditions }: PackedProfile): number {
    if (!conditions.isTold) return unknownFit;
    let [sum, worth] = [0, 0];
    for (let at = 0; at < conditions.length; at += 1) {
      const { hope, wishes } = this.need.rules.ofCondition(conditions.at(at));
      const each = wishes === undefined ? needWorth : wishWorth;
      sum += each * hope;
      worth += each;
    }
    return worth === 0 ? 1 : sum / worth;
  }

  private total(person: PackedProfile): number {
    const { asked, most } = this.need;
    const { min, max } = this.books.hours.valueOf(person.hours) ?? noHours;
    const isUnknown = asked === undefined || max === undefined;
    const fit = isUnknown ? fits.unknown : asked <= max ? fits.ok : solvedFit(fits.named, 1);
    return fit * shareOfHours(most, min);
  }
}

const noHours: { readonly min?: number; readonly max?: number } = {};
