import { judgePair } from '../assess-pair';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import { type Books, outOfReach } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { PackedProfile } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import type { PostingLists } from './posting-lists';
import type { ProfileCells } from './profile-cells';
import type { ProfileRows } from './profile-rows';
import { enoughShelved, farText, nearFrom, roundingSlack, stepOfNearness } from './reach';
import type { Shelves } from './shelves';
import { mostOfClass } from './told-class';
import type { TopList } from './top-list';

/** A floor below every score: the pair is scored to the end, whatever stands in the way. */
const anyScore = -1;

/** What every search of an index works with. */
export type ProfileRooms = {
  readonly books: Books;
  readonly rows: ProfileRows;
  readonly cells: ProfileCells;
  readonly ofText: PostingLists;
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

type NearText = { readonly text: number; readonly near: number; readonly asWish: number };

/**
 * One search among people for a need. Those with the nearest texts are looked at first, for as
 * long as anyone with no nearer text could still be among the best; the rest by what they have told
 * and how they travel.
 */
export class ProfileSearch {
  constructor(
    private readonly rooms: ProfileRooms,
    private readonly asked: Asked,
  ) {
    const { need, options } = asked;
    need.rules.setDay(options.today);
    rooms.scorer.prepare(need);
  }

  /** Fills the list. `seen` has room for every slot, and is left as clean as it was. */
  run(seen: Uint8Array): void {
    const { books, cells, rows, shelves } = this.rooms;
    const { need, list } = this.asked;
    const looked: number[] = [];
    const reached = books.travelsTo(need.place);
    const look = (slot: number) => {
      if (reached[rows.travelOf(slot)] === outOfReach || seen[slot] === 1) return;
      seen[slot] = 1;
      looked.push(slot);
      this.shelve(slot);
    };
    const left = this.lookNear(look);
    for (const cell of cells.all()) {
      if (reached[cell.travel] === outOfReach || this.mostOf(cell.toldClass, left) < list.floor)
        continue;
      cells.forEachIn(cell, look);
      this.scoreShelved();
    }
    shelves.clear();
    for (const slot of looked) seen[slot] = 0;
  }

  /**
   * Scores somebody to the end and puts her on the list, or on the other one where it is blocked.
   */
  place(slot: number, notNow: TopList): void {
    const { packed, rows, scorer } = this.rooms;
    const { list, options } = this.asked;
    rows.read(slot, packed);
    scorer.scores(packed, options.weights.of, anyScore);
    this.offer(slot, severities[scorer.severity] === 'blocked' ? notNow : list);
  }

  /** Gives back how near a text of those not looked at can be. */
  private lookNear(look: (slot: number) => void): number {
    const { ofText, shelves } = this.rooms;
    let left = Number.POSITIVE_INFINITY;
    for (const { text, near } of this.textsNear()) {
      if (near < left - stepOfNearness) {
        this.scoreShelved();
        left = Math.max(near, farText);
        if (this.mostOfAny(left) < this.asked.list.floor) return left;
      }
      ofText.forEach(text, look);
      if (shelves.count >= enoughShelved) this.scoreShelved();
    }
    this.scoreShelved();
    return farText;
  }

  /**
   * Puts somebody on her shelf, unless it is seen at a glance that she cannot be among the best.
   */
  private shelve(slot: number): void {
    const { packed, rows, scorer, shelves } = this.rooms;
    if (rows.isGone(slot)) return;
    const { list, options } = this.asked;
    const { of } = options.weights;
    rows.readWishes(slot, packed);
    const mostByWish = scorer.mostByWish(packed, of);
    if (mostByWish < list.floor) return;
    rows.readRest(packed);
    const most = mostByWish - scorer.lackOf(of);
    if (most >= list.floor) shelves.put(slot, most);
  }

  /** Scores those on the shelves, the most promising first, while they can be among the best. */
  private scoreShelved(): void {
    const { packed, rows, scorer, shelves } = this.rooms;
    const { list, options } = this.asked;
    for (;;) {
      const slot = shelves.take(list.floor);
      if (slot === undefined) return;
      rows.read(slot, packed);
      if (scorer.scores(packed, options.weights.of, list.floor)) this.offer(slot, list);
    }
  }

  /** Offers to a list what the pair was just scored to be. */
  private offer(slot: number, list: TopList): void {
    const { profileAt, rows, scorer } = this.rooms;
    const { resolved } = this.asked.need;
    const { score, hasSolvable, severity, texts } = scorer;
    const status = severities[severity] ?? 'ok';
    const { today } = this.asked.options;
    const ids = { need: resolved.need.id, profile: rows.idOf(slot) };
    list.offer({ ...ids, score, status, exactTasks: texts.exactTasks }, () =>
      hasSolvable ? countLevers(judgePair(resolved, profileAt(slot), today)) : 0,
    );
  }

  /** The texts that come near to the need, the nearest first; of those alike, to the wish. */
  private textsNear(): NearText[] {
    const { title, about } = this.asked.need;
    const { texts } = this.rooms.books;
    const { nearness } = this.rooms.scorer.texts;
    const found = new Map<number, NearText>();
    const targets = new Set([title, ...about].filter((target) => target > 0));
    const find = (text: number) => {
      if (found.has(text)) return;
      let near = 0;
      for (const target of targets) near = Math.max(near, texts.nearestOf(text, target));
      found.set(text, { text, near, asWish: nearness.ofWish(text) || 0 });
    };
    for (const target of targets) texts.forEachNear(target, nearFrom, find);
    return [...found.values()].sort((a, b) => b.near - a.near || b.asWish - a.asWish);
  }

  /** The most anyone can score whose texts come no nearer than this. */
  private mostOfAny(near: number): number {
    let most = 0;
    for (const toldClass of this.rooms.cells.classes) {
      most = Math.max(most, this.mostOf(toldClass, near));
    }
    return most;
  }

  private mostOf(toldClass: number, near: number): number {
    const { need, options } = this.asked;
    const { weights } = options;
    return mostOfClass(toldClass, need, weights, near) + weights.of.travel + roundingSlack;
  }
}
