import type { PackedProfile } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import { type TextKind, textKinds } from './profile-texts';
import { farText, steps } from './reach';
import type { Shelves } from './shelves';
import type { Near } from './told-class';
import type { TopList } from './top-list';

/** What is to be worked out next of a candidate on a shelf. */
const next = { wish: 0, tasks: 1, work: 2, score: 3, count: 4 };

type Search = {
  readonly shelves: Shelves;
  readonly scorer: PairScorer;
  readonly list: TopList;
  /** Takes up a candidate: the scorer is ready for the pair, and this is the person. */
  readonly hold: (candidate: number) => PackedProfile;
  /** What becomes of a candidate that was scored. */
  readonly scored: (candidate: number) => void;
};

/**
 * The candidates of one search, the most promising always first: each stands on a shelf by the most
 * it can score, as far as that is worked out; when no other is more promising it is worked out
 * further, and at last scored.
 */
export class Candidates {
  /** How near the texts of those not looked at can come. */
  readonly left: Record<TextKind, number> = { wish: 1, interests: 1, tasks: 1, experience: 1 };

  constructor(private readonly search: Search) {}

  /**
   * Looks at those with near texts, by what a text says and then how near it comes, for as long as
   * anyone not looked at could be among the best; true when nobody can.
   */
  lookNear(
    textsAt: (kind: TextKind, step: number) => readonly number[],
    look: (kind: TextKind, text: number) => void,
    mostOf: (left: Near) => number,
  ): boolean {
    for (const kind of textKinds) {
      for (let step = steps; step > 0; step -= 1) {
        const found = textsAt(kind, step);
        if (found.length === 0 && step / steps > farText) continue;
        this.left[kind] = Math.max(step / steps, farText);
        if (this.isDoneBelow(mostOf(this.left))) return true;
        if (this.left[kind] === farText) break;
        for (const text of found) look(kind, text);
      }
    }
    return false;
  }

  /** Takes all who are more promising than this; true when nobody less promising can be among the best. */
  isDoneBelow(most: number): boolean {
    this.takeDownTo(most);
    return most < this.search.list.floor;
  }

  /** Puts one on a shelf that has not been held against the need; this is the most it can score. */
  put(candidate: number, most: number): void {
    this.shelve(candidate, next.wish, most);
  }

  /** The same for one that is held: as far as can be told before texts are compared. */
  putHeld(candidate: number, person: PackedProfile, byWish: number): void {
    if (byWish < this.search.list.floor) return;
    this.shelve(candidate, next.tasks, this.search.scorer.hopes.byFacts(person, byWish));
  }

  /** Works those out who can score so much, and be among the best. */
  takeDownTo(least: number): void {
    const { shelves, list } = this.search;
    for (;;) {
      const taken = shelves.take(Math.max(least, list.floor));
      if (taken === undefined) return;
      this.goOn(Math.floor(taken / next.count), taken % next.count, shelves.most);
    }
  }

  private goOn(candidate: number, then: number, most: number): void {
    const { scorer, hold, scored } = this.search;
    const { hopes } = scorer;
    const person = hold(candidate);
    if (then === next.wish) this.putHeld(candidate, person, hopes.byWish(person));
    else if (then === next.tasks) this.shelve(candidate, next.work, hopes.byTasks(person, most));
    else if (then === next.work) this.shelve(candidate, next.score, hopes.byWork(person, most));
    else {
      scorer.scorePair(person);
      scored(candidate);
    }
  }

  private shelve(candidate: number, then: number, most: number): void {
    const { shelves, list } = this.search;
    if (most >= list.floor) shelves.put(candidate * next.count + then, most);
  }
}
