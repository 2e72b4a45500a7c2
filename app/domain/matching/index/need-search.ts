import { assessPair } from '../assess-pair';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import type { Books } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { ByPoints } from './need-index';
import { type PackedProfile, textsOfPerson } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import type { Shelves } from './shelves';
import { enoughShelved, farText, nearFrom, roundingSlack, stepOfNearness } from './reach';
import { mostOfClass, mostOfPerson, toldClassOf } from './told-class';
import type { RankedList, TopList } from './top-list';

/** What `travelTo` says of a place that cannot be reached. */
const blocked = 3;

/** What a search works with; the profile is packed already. */
type Rooms = {
  readonly books: Books;
  readonly ofText: ReadonlyMap<number, ReadonlySet<CompiledNeed>>;
  readonly packed: PackedProfile;
  readonly scorer: PairScorer;
  readonly shelves: Shelves;
};

type Asked = {
  readonly profile: ResolvedProfile;
  readonly options: MatchOptions;
  readonly list: TopList;
  readonly which: RankedList;
};

/**
 * One search among needs for a person. Those with the nearest texts are looked at first, for as
 * long as a need with no nearer text could still be among the best; the rest only so far as it has
 * points with anyone.
 */
export class NeedSearch {
  private readonly seen = new Set<CompiledNeed>();
  private readonly looked: CompiledNeed[] = [];
  private readonly toldClass: number;
  /** Whether a place can be reached, by its number. */
  private readonly reached: boolean[] = [];

  constructor(
    private readonly rooms: Rooms,
    private readonly byPoints: ByPoints,
    private readonly asked: Asked,
  ) {
    this.toldClass = toldClassOf(rooms.packed);
  }

  run(): void {
    const left = this.lookNear();
    this.scoreShelved();
    this.rooms.shelves.clear();
    this.lookAtRest(left);
  }

  /** Gives back how near a text of the needs not looked at can be. */
  private lookNear(): number {
    let left = Number.POSITIVE_INFINITY;
    const { ofText, shelves } = this.rooms;
    for (const { text, near } of this.textsNear()) {
      if (near < left - stepOfNearness) {
        this.scoreShelved();
        left = Math.max(near, farText);
        if (this.mostOf(left) + (this.byPoints[0]?.points ?? 0) < this.asked.list.floor) {
          return left;
        }
      }
      for (const need of ofText.get(text) ?? []) this.shelve(need);
      if (shelves.count >= enoughShelved) this.scoreShelved();
    }
    return farText;
  }

  private shelve(need: CompiledNeed): void {
    if (this.seen.has(need) || !this.isInReach(need)) return;
    this.seen.add(need);
    const { packed, scorer, shelves } = this.rooms;
    const { options, list } = this.asked;
    const { of } = options.weights;
    scorer.prepare(need);
    const byWish = scorer.mostByWish(packed, of);
    if (byWish < list.floor) return;
    const most = byWish - scorer.lackOf(of);
    if (most >= list.floor) shelves.put(this.looked.push(need) - 1, most);
  }

  private scoreShelved(): void {
    const { shelves } = this.rooms;
    for (;;) {
      const need = this.looked[shelves.take(this.asked.list.floor) ?? -1];
      if (need === undefined) return;
      this.score(need);
    }
  }

  /** The needs no text of which is near: those that have most points with anyone first. */
  private lookAtRest(left: number): void {
    const { list, options } = this.asked;
    const { weights } = options;
    const anywhere = this.mostOf(left);
    for (const { need, points } of this.byPoints) {
      if (anywhere + points < list.floor) return;
      if (this.seen.has(need) || !this.isInReach(need)) continue;
      const most = mostOfClass(this.toldClass, need, weights, left);
      if (most + weights.of.travel + roundingSlack >= list.floor) this.score(need);
    }
  }

  private score(need: CompiledNeed): void {
    const { packed, scorer } = this.rooms;
    const { profile, options, list, which } = this.asked;
    const { today, weights } = options;
    need.rules.setDay(today);
    scorer.prepare(need);
    if (!scorer.scores(packed, weights.of, list.floor, which)) return;
    const { score, exactTasks, hasSolvable } = scorer;
    const status = severities[scorer.severity] ?? 'ok';
    const ids = { need: need.resolved.need.id, profile: profile.profile.id };
    list.offer({ ...ids, score, status, exactTasks }, () =>
      hasSolvable ? countLevers(assessPair(need.resolved, profile, today)) : 0,
    );
  }

  /** The texts of needs that come near to hers, the nearest first. */
  private textsNear(): { readonly text: number; readonly near: number }[] {
    const { books, ofText, packed } = this.rooms;
    const nearest = new Map<number, number>();
    for (const hers of textsOfPerson(packed, books)) {
      books.texts.forEachNearOf(hers, nearFrom, (text) => {
        if (!ofText.has(text)) return;
        const near = books.texts.nearestOf(hers, text);
        if (near > (nearest.get(text) ?? -1)) nearest.set(text, near);
      });
    }
    return Array.from(nearest, ([text, near]) => ({ text, near })).sort((a, b) => b.near - a.near);
  }

  /** The most she can score where no text comes nearer, without what a need has with anyone. */
  private mostOf(near: number): number {
    const { weights } = this.asked.options;
    return mostOfPerson(this.toldClass, weights, near) + weights.of.travel + roundingSlack;
  }

  /** False where the way to work alone keeps a need off the list that is asked for. */
  private isInReach({ place }: CompiledNeed): boolean {
    if (this.asked.which === 'not-now') return true;
    const { books, packed } = this.rooms;
    return (this.reached[place] ??= books.travelTo(place, packed.travel) !== blocked);
  }
}
