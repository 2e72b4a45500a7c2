import { judgePair } from '../assess-pair';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import { type Books, outOfReach } from './books';
import { Candidates } from './candidates';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { PackedProfile } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import type { ProfileCells } from './profile-cells';
import type { ProfileRows } from './profile-rows';
import type { ProfileTexts } from './profile-texts';
import { roundingSlack } from './reach';
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

/**
 * One search among people for a need. People are looked at by how near their wishes come, then
 * their interests, their tasks, and what they have done, for as long as anyone not looked at could
 * be more promising than all who were; at last the rest, by what they have told and how they
 * travel.
 */
export class ProfileSearch {
  private readonly looked: number[] = [];
  private readonly candidates: Candidates;
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
    const { shelves, scorer } = rooms;
    const { list } = asked;
    this.candidates = new Candidates({
      shelves,
      scorer,
      list,
      hold: this.hold,
      scored: this.scored,
    });
  }

  /** Fills the list. */
  run(): void {
    const { books, ofText, scorer, shelves } = this.rooms;
    const texts = new TextsNear(this.asked.need, books.texts, scorer.texts.nearness);
    const isDone = this.candidates.lookNear(
      (kind, step) => texts.at(kind, step),
      (kind, text) => ofText.forEach(kind, text, this.look),
      () => this.mostOfAny(),
    );
    if (!isDone) this.lookAtRest();
    this.candidates.takeDownTo(0);
    shelves.clear();
    for (const slot of this.looked) this.seen[slot] = 0;
  }

  /**
   * Scores somebody to the end and puts her on the list, or on the other one where it is blocked.
   */
  place(slot: number, notNow: TopList): void {
    const { scorer } = this.rooms;
    scorer.scorePair(this.hold(slot));
    this.offer(slot, scorer.isBlocked ? notNow : this.asked.list);
  }

  /** Looks at everybody else, those first who can score the most. */
  private lookAtRest(): void {
    const { cells } = this.rooms;
    const within = [...cells.all()]
      .filter(({ travel }) => this.reached[travel] !== outOfReach)
      .map((cell) => ({ cell, most: this.mostOf(cell.toldClass) }))
      .sort((a, b) => b.most - a.most);
    for (const { cell, most } of within) {
      if (this.candidates.isDoneBelow(most)) return;
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
    this.candidates.putHeld(slot, packed, byWish);
  };

  private readonly hold = (slot: number): PackedProfile => {
    const { packed, rows } = this.rooms;
    rows.read(slot, packed);
    return packed;
  };

  private readonly scored = (slot: number): void => {
    const { scorer } = this.rooms;
    const { list } = this.asked;
    if (!scorer.isBlocked && scorer.score >= list.floor) this.offer(slot, list);
  };

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
    return (
      mostOfClass(toldClass, need, weights, this.candidates.left) +
      weights.of.travel +
      roundingSlack
    );
  }
}
