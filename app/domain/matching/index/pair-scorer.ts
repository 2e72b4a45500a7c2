import type { CriterionName } from '../match-types';
import { fits } from '../settle-findings';
import { type Books, outOfReach } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { PackedProfile } from './packed-profile';
import { RuleFits } from './rule-fits';
import { TextFits } from './text-fits';
import { pointsWithAnyone } from './told-class';

type Points = Readonly<Record<CriterionName, number>>;

const travelFits = [fits.unknown, fits.ok, fits.unknown, fits.blocked];

/**
 * Scores a packed profile against a compiled need: the same score, status and exact tasks as
 * `match`, by the same rules and arithmetic, in the same order to the last digit. What a pair is
 * found to be stands in the fields until the next one.
 */
export class PairScorer {
  score = 0;
  readonly texts: TextFits;
  readonly rules: RuleFits;
  private need!: CompiledNeed;

  constructor(private readonly books: Books) {
    this.texts = new TextFits(books);
    this.rules = new RuleFits(books);
  }

  /** True where something stands in the way of the pair that was scored. */
  get isBlocked(): boolean {
    return severities[this.rules.severity] === 'blocked';
  }

  /** Makes ready to score people against a need. */
  prepare(need: CompiledNeed): void {
    this.need = need;
    this.texts.prepare(need);
    this.rules.prepare(need);
  }

  /** Scores a person against the prepared need. */
  scorePair(person: PackedProfile, of: Points): void {
    const { need, texts, rules } = this;
    const travel = this.books.travelTo(need.place, person.travel);
    rules.settleFor(person);
    if (travel === outOfReach || need.rules.isDeclined(person.declined)) rules.worsen('blocked');
    if (!need.rules.isInSeason) rules.worsen('later');
    this.score =
      pointsWithAnyone(need, of) +
      points(of.travel, travelFits[travel] ?? fits.unknown) +
      points(of.wish, texts.wish(person)) +
      points(of.tasks, texts.tasks(person)) +
      points(of.experience, texts.experience(person)) +
      points(of.learning, need.learningFit(person.learns)) +
      points(of.hours, rules.hours()) +
      points(of.conditions, rules.conditions()) +
      points(of.limits, rules.limits()) +
      points(of.papers, rules.papers()) +
      points(of.language, rules.language());
  }

  /**
   * The most that a person and the prepared need can score, as far as her wish and the way to work
   * tell; of the person nothing else needs to be read yet.
   */
  mostByWish(person: PackedProfile, of: Points): number {
    const { need, texts } = this;
    const travel = this.books.travelTo(need.place, person.travel);
    const told =
      points(of.travel, travelFits[travel] ?? fits.unknown) + points(of.wish, texts.wish(person));
    return told + pointsWithAnyone(need, of) + othersOf(of);
  }

  /** The same as far as her tasks and the way she learns tell too, and what she has not told. */
  mostByTasks(person: PackedProfile, of: Points): number {
    const { need, texts, rules } = this;
    rules.hopeFor(person);
    return (
      this.mostByWish(person, of) -
      lost(of.limits, rules.limits()) -
      lost(of.learning, need.learningFit(person.learns)) -
      lost(of.tasks, texts.tasks(person))
    );
  }

  /** The same by all but her own no, papers and language, and what cannot be stripped. */
  mostByWork(person: PackedProfile, of: Points): number {
    const { texts, rules } = this;
    return (
      this.mostByTasks(person, of) -
      lost(of.experience, texts.experience(person)) -
      lost(of.conditions, rules.conditions()) -
      lost(of.hours, rules.hours())
    );
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

function lost(of: number, fit: number): number {
  return of - points(of, fit);
}
