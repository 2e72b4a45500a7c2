import { fits } from '../settle-findings';
import { type Books, outOfReach, travelFits } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { PackedProfile } from './packed-profile';
import { PairHopes, type Points } from './pair-hopes';
import { RuleFits } from './rule-fits';
import { TextFits } from './text-fits';
import { pointsWithAnyone } from './told-class';

/**
 * Scores a packed profile against a compiled need: the same score, status and exact tasks as
 * `match`, by the same rules and arithmetic, in the same order to the last digit. What a pair is
 * found to be stands in the fields until the next one.
 */
export class PairScorer {
  score = 0;
  readonly texts: TextFits;
  readonly rules: RuleFits;
  readonly hopes: PairHopes;
  private need!: CompiledNeed;
  private of!: Points;

  constructor(private readonly books: Books) {
    this.texts = new TextFits(books);
    this.rules = new RuleFits(books);
    this.hopes = new PairHopes(books, this.texts);
  }

  /** True where something stands in the way of the pair that was scored. */
  get isBlocked(): boolean {
    return severities[this.rules.severity] === 'blocked';
  }

  /** Makes ready to score people against a need, by the weights. */
  prepare(need: CompiledNeed, of: Points): void {
    this.need = need;
    this.of = of;
    this.texts.prepare(need);
    this.rules.prepare(need);
    this.hopes.prepare(need, of);
  }

  /** Scores a person against the prepared need. */
  scorePair(person: PackedProfile): void {
    const { need, of, texts, rules } = this;
    const travel = this.books.travelTo(need.place, person.travel);
    rules.hold(person);
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
}

function points(of: number, fit: number): number {
  return Math.round(of * fit);
}
