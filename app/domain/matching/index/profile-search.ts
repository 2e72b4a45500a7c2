import { judgePair } from '../assess-pair';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import { type Books, outOfReach } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { PackedProfile } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import type { ProfileCells } from './profile-cells';
import type { ProfileRows } from './profile-rows';
import { type ProfileTexts, type TextKind, textKinds } from './profile-texts';
import { farText, roundingSlack, steps } from './reach';
import type { Shelves } from './shelves';
import { TextsNear } from './texts-near';
import { mostOfClass } from './told-class';
import type { TopList } from './top-list';

/** What every search of an index works with. */
export type ProfileRooms = {
  readonly books: Books;
  readonly rows: ProfileRows;
  readonly cells: ProfileCells;
  readonly ofText: ProfileTexts;
  /** Room for the row that is read. */
  readonly packed: PackedProfile;
  readonly scorer: PairScorer;
  readonly shelves: Shelves;
  readonly profileAt: (slot: number) => ResolvedProfile;
};

type Asked = {
  readonly need: CompiledNeed;
  readonly options: MatchOptions;
  readonly list: TopList;
};

/** What is to be worked out next of somebody on a shelf. */
const next = { tasks: 0, work: 1, score: 2, count: 3 };

/**
 * One search among people for a need, the most promising always first. Whoever is looked at is put
 * on a shelf by the most she can score as far as her wish tells; when no other is more promising,
 * that is worked out further, and at last she is scored. People are looked at by how near their
 * wishes come, then their interests, their tasks, and what they have done, for as long as anyone
 * not looked at could be more promising than all who were; at last the rest, by what they have
 * told and how they travel.
 */
export class ProfileSearch {
  private readonly looked: number[] = [];
  /** How near the texts of those not looked at can come. */
  private readonly left: Record<TextKind, number> = {
    wish: 1,
    interests: 1,
    tasks: 1,
    experience: 1,
  };
  private readonly reached: Uint8Array;

  constructor(
    private readonly rooms: ProfileRooms,
    private readonly asked: Asked,
    /** Room for every slot; it is left as clean as it was. */
    private readonly seen: Uint8Array,
  ) {
    const { need, options } = asked;
    need.rules.setDay(options.today);
    rooms.scorer.prepare(need, options.weights.of);
    this.reached = rooms.books.travelsTo(need.place);
  }

  /** Fills the list. */
  run(): void {
    if (!this.lookNear()) this.lookAtRest();
    this.takeDownTo(0);
    this.rooms.shelves.clear();
    for (const slot of this.looked) this.seen[slot] = 0;
  }

  /**
   * Scores somebody to the end and puts her on the list, or on the other one where it is blocked.
   */
  place(slot: number, notNow: TopList): void {
    const { packed, rows, scorer } = this.rooms;
    rows.read(slot, packed);
    scorer.scorePair(packed);
    this.offer(slot, scorer.isBlocked ? notNow : this.asked.list);
  }

  /** Looks at those with near texts; true when nobody else can be among the best. */
  private lookNear(): boolean {
    const { books, ofText, scorer } = this.rooms;
    const texts = new TextsNear(this.asked.need, books.texts, scorer.texts.nearness);
    for (const kind of textKinds) {
      for (let step = steps; step > 0; step -= 1) {
        const found = texts.at(kind, step);
        if (found.length === 0 && step / steps > farText) continue;
        this.left[kind] = Math.max(step / steps, farText);
        const most = this.mostOfAny();
        this.takeDownTo(most);
        if (most < this.asked.list.floor) return true;
        if (this.left[kind] === farText) break;
        for (const text of found) ofText.forEach(kind, text, this.look);
      }
    }
    return false;
  }

  /** Looks at everybody else, those first who can score the most. */
  private lookAtRest(): void {
    const { cells } = this.rooms;
    const within = [...cells.all()]
      .filter(({ travel }) => this.reached[travel] !== outOfReach)
      .map((cell) => ({ cell, most: this.mostOf(cell.toldClass) }))
      .sort((a, b) => b.most - a.most);
    for (const { cell, most } of within) {
      this.takeDownTo(most);
      if (most < this.asked.list.floor) return;
      cells.forEachIn(cell, this.look);
    }
  }

  /** Puts somebody on her shelf, unless it is seen at a glance that she cannot be among the best. */
  private readonly look = (slot: number): void => {
    const { packed, rows, scorer } = this.rooms;
    if (this.reached[rows.travelOf(slot)] === outOfReach || this.seen[slot] === 1) return;
    this.seen[slot] = 1;
    this.looked.push(slot);
    if (rows.isGone(slot)) return;
    rows.readWishes(slot, packed);
    const byWish = scorer.hopes.byWish(packed);
    if (byWish < this.asked.list.floor) return;
    rows.readFacts(packed);
    this.shelve(slot, next.tasks, scorer.hopes.byFacts(packed, byWish));
  };

  private shelve(slot: number, then: number, most: number): void {
    if (most >= this.asked.list.floor) this.rooms.shelves.put(slot * next.count + then, most);
  }

  /** Takes those from the shelves who can score so much, and be among the best, and goes on. */
  private takeDownTo(least: number): void {
    const { shelves } = this.rooms;
    const { list } = this.asked;
    for (;;) {
      const taken = shelves.take(Math.max(least, list.floor));
      if (taken === undefined) return;
      this.goOn(Math.floor(taken / next.count), taken % next.count, shelves.most);
    }
  }

  private goOn(slot: number, then: number, most: number): void {
    const { packed, rows, scorer } = this.rooms;
    const { list } = this.asked;
    rows.read(slot, packed);
    if (then === next.tasks) this.shelve(slot, next.work, scorer.hopes.byTasks(packed, most));
    else if (then === next.work) this.shelve(slot, next.score, scorer.hopes.byWork(packed, most));
    else {
      scorer.scorePair(packed);
      if (!scorer.isBlocked && scorer.score >= list.floor) this.offer(slot, list);
    }
  }

  /** Offers to a list what the pair was just scored to be. */
  private offer(slot: number, list: TopList): void {
    const { profileAt, rows, scorer } = this.rooms;
    const { resolved } = this.asked.need;
    const { score, rules, texts } = scorer;
    const { hasSolvable, severity } = rules;
    const status = severities[severity] ?? 'ok';
    const { today } = this.asked.options;
    const ids = { need: resolved.need.id, profile: rows.idOf(slot) };
    list.offer({ ...ids, score, status, exactTasks: texts.exactTasks }, () =>
      hasSolvable ? countLevers(judgePair(resolved, profileAt(slot), today)) : 0,
    );
  }

  /** The most that anyone who was not looked at can score. */
  private mostOfAny(): number {
    let most = 0;
    for (const toldClass of this.rooms.cells.classes) {
      most = Math.max(most, this.mostOf(toldClass));
    }
    return most;
  }

  private mostOf(toldClass: number): number {
    const { need, options } = this.asked;
    const { weights } = options;
    return mostOfClass(toldClass, need, weights, this.left) + weights.of.travel + roundingSlack;
  }
}
