import { judgePair } from '../assess-pair';
import { unclear } from '../closeness';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import { type Books, outOfReach } from './books';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { ByPoints } from './need-index';
import { type PackedProfile, textsOfPerson } from './packed-profile';
import type { PairScorer } from './pair-scorer';
import type { Shelves } from './shelves';
import { farText, nearFrom, roundingSlack, steps } from './reach';
import { mostOfClass, mostOfPerson, nearOf, toldClassOf } from './told-class';
import type { RankedList, TopList } from './top-list';

/** Any relation at all between two concepts, from the same sector on. */
const anyRelation = 0.01;

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
    this.lookAtRest(left);
    this.rooms.shelves.clear();
  }

  /** Gives back how near a text of the needs not looked at can be. */
  private lookNear(): number {
    let left = Number.POSITIVE_INFINITY;
    const { ofText } = this.rooms;
    for (const { text, near } of this.textsNear()) {
      if (near < left - 1 / steps) {
        left = Math.max(near, farText);
        const most = this.mostOf(left) + (this.byPoints[0]?.points ?? 0);
        this.scoreShelved(most);
        if (most < this.asked.list.floor) return left;
      }
      for (const need of ofText.get(text) ?? []) this.shelve(need);
    }
    return farText;
  }

  private shelve(need: CompiledNeed): void {
    if (this.seen.has(need) || !this.isInReach(need)) return;
    this.seen.add(need);
    const { packed, scorer, shelves } = this.rooms;
    const { options, list } = this.asked;
    scorer.prepare(need, options.weights.of);
    const { hopes } = scorer;
    const byFacts = hopes.byFacts(packed, hopes.byWish(packed));
    if (byFacts < list.floor) return;
    const most = hopes.byWork(packed, hopes.byTasks(packed, byFacts));
    if (most >= list.floor) shelves.put(this.looked.push(need) - 1, most);
  }

  private scoreShelved(least = 0): void {
    const { shelves } = this.rooms;
    for (;;) {
      const need = this.looked[shelves.take(Math.max(least, this.asked.list.floor)) ?? -1];
      if (need === undefined) return;
      this.score(need);
    }
  }

  /**
   * The needs no text of which is near, those that have most points with anyone first. What has
   * nothing at all to do with her can score still less.
   */
  private lookAtRest(left: number): void {
    const { list, options } = this.asked;
    const { weights } = options;
    const anywhere = this.mostOf(left);
    if (anywhere + (this.byPoints[0]?.points ?? 0) < list.floor) return;
    const related = this.textsRelated();
    const unrelated = this.hasUnclear() ? unclear : 0;
    for (const { need, points } of this.byPoints) {
      this.scoreShelved(anywhere + points);
      if (anywhere + points < list.floor) break;
      if (this.seen.has(need) || !this.isInReach(need)) continue;
      const near = this.isAnyOf(need, related) ? left : unrelated;
      const most = mostOfClass(this.toldClass, need, weights, nearOf(near));
      if (most + weights.of.travel + roundingSlack >= list.floor) this.shelve(need);
    }
    this.scoreShelved();
  }

  private score(need: CompiledNeed): void {
    const { packed, scorer } = this.rooms;
    const { profile, options, list, which } = this.asked;
    const { today, weights } = options;
    need.rules.setDay(today);
    scorer.prepare(need, weights.of);
    scorer.scorePair(packed);
    const { score, rules, texts } = scorer;
    if (score < list.floor || scorer.isBlocked !== (which === 'not-now')) return;
    const { hasSolvable, severity } = rules;
    const status = severities[severity] ?? 'ok';
    const ids = { need: need.resolved.need.id, profile: profile.profile.id };
    list.offer({ ...ids, score, status, exactTasks: texts.exactTasks }, () =>
      hasSolvable ? countLevers(judgePair(need.resolved, profile, today)) : 0,
    );
  }

  /** The texts of needs that come near to hers, the nearest first. */
  private textsNear(): { readonly text: number; readonly near: number }[] {
    const { books, ofText, packed } = this.rooms;
    const nearest = new Map<number, number>();
    for (const hers of textsOfPerson(packed, books)) {
      books.texts.forEachNearOf(hers, nearFrom, (text) => {
        if (!ofText.has(text)) return;
        const near = books.texts.targetOf(text).nearestTo(hers);
        if (near > (nearest.get(text) ?? -1)) nearest.set(text, near);
      });
    }
    return Array.from(nearest, ([text, near]) => ({ text, near })).sort((a, b) => b.near - a.near);
  }

  /** The texts that have anything to do with hers, from the same line of work on. */
  private textsRelated(): Set<number> {
    const { books, ofText, packed } = this.rooms;
    const related = new Set<number>();
    for (const hers of textsOfPerson(packed, books)) {
      books.texts.forEachNearOf(hers, anyRelation, (text) => {
        if (ofText.has(text)) related.add(text);
      });
    }
    return related;
  }

  /** Whether a need has one of the texts, or one that nobody understands: that counts a little. */
  private isAnyOf({ title, about }: CompiledNeed, related: ReadonlySet<number>): boolean {
    const { texts } = this.rooms.books;
    const isNear = (text: number) => text === 0 || related.has(text) || texts.isUnclear(text);
    return isNear(title) || about.some(isNear);
  }

  private hasUnclear(): boolean {
    const { books, packed } = this.rooms;
    return [...textsOfPerson(packed, books)].some((text) => books.texts.isUnclear(text));
  }

  /** The most she can score where no text comes nearer, without what a need has with anyone. */
  private mostOf(near: number): number {
    const { weights } = this.asked.options;
    return mostOfPerson(this.toldClass, weights, nearOf(near)) + weights.of.travel + roundingSlack;
  }

  /** False where the way to work alone keeps a need off the list that is asked for. */
  private isInReach({ place }: CompiledNeed): boolean {
    if (this.asked.which === 'not-now') return true;
    const { books, packed } = this.rooms;
    return (this.reached[place] ??= books.travelTo(place, packed.travel) !== outOfReach);
  }
}
