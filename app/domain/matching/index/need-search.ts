import { judgePair } from '../assess-pair';
import { unclear } from '../closeness';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedProfile } from '../resolve-profile';
import { type Books, outOfReach } from './books';
import { Candidates } from './candidates';
import type { CompiledNeed } from './compiled-need';
import { severities } from './effect';
import type { ByPlace } from './need-index';
import type { PackedProfile } from './packed-profile';
import { type TextKind, textsOfKind, textsOfPerson } from './profile-texts';
import type { PairScorer } from './pair-scorer';
import type { Shelves } from './shelves';
import { nearFrom, roundingSlack } from './reach';
import { textsInSteps } from './texts-near';
import { mostOfPerson, type Near, nearOf, toldClassOf } from './told-class';
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
 * One search among needs for a person. Those whose texts come nearest to her wish are looked at
 * first, then to her interests, her tasks, and what she has done, for as long as a need not looked
 * at could be more promising than all that were; the rest by the points it has with anyone.
 */
export class NeedSearch {
  private readonly seen = new Set<CompiledNeed>();
  private readonly looked: CompiledNeed[] = [];
  private readonly toldClass: number;
  private readonly candidates: Candidates;
  /** The places that can be reached, with what is there. */
  private readonly within: ByPlace;
  private readonly near: Partial<Record<TextKind, number[][]>> = {};

  constructor(
    private readonly rooms: Rooms,
    byPlace: ByPlace,
    private readonly asked: Asked,
  ) {
    const { packed, shelves, scorer } = rooms;
    const { list } = asked;
    this.toldClass = toldClassOf(packed);
    const isInReach = (place: number) =>
      asked.which === 'not-now' || rooms.books.travelTo(place, packed.travel) !== outOfReach;
    this.within = new Map([...byPlace].filter(([place]) => isInReach(place)));
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
    const { ofText, shelves } = this.rooms;
    const mostPoints = this.mostPoints();
    const isDone = this.candidates.lookNear(
      (kind, step) => (this.near[kind] ??= this.textsNear(kind))[step] ?? [],
      (_, text) => {
        for (const need of ofText.get(text) ?? []) this.look(need);
      },
      (left) => this.mostOf(left) + mostPoints,
    );
    if (!isDone) this.lookAtRest();
    this.candidates.takeDownTo(0);
    shelves.clear();
  }

  private look(need: CompiledNeed): void {
    if (this.seen.has(need) || !this.within.has(need.place)) return;
    this.seen.add(need);
    const at = this.looked.push(need) - 1;
    const person = this.hold(at);
    this.candidates.putHeld(at, person, this.rooms.scorer.hopes.byWish(person));
  }

  /** The needs no text of which is near. What has nothing at all to do with her scores still less. */
  private lookAtRest(): void {
    const { list } = this.asked;
    const related = this.textsRelated();
    const ofRelated = this.mostOf(this.candidates.left);
    const ofUnrelated = this.mostOf(nearOf(this.hasUnclear() ? unclear : 0));
    for (const needs of this.within.values()) {
      for (const { need, points } of needs) {
        if (ofRelated + points < list.floor) break;
        if (this.seen.has(need)) continue;
        const most = (this.isAnyOf(need, related) ? ofRelated : ofUnrelated) + points;
        this.candidates.put(this.looked.push(need) - 1, most);
      }
    }
  }

  private readonly hold = (at: number): PackedProfile => {
    const { packed, scorer } = this.rooms;
    const { today, weights } = this.asked.options;
    const need = this.looked[at];
    need?.rules.setDay(today);
    if (need !== undefined) scorer.prepare(need, weights.of);
    return packed;
  };

  private readonly scored = (at: number): void => {
    const need = this.looked[at];
    const { scorer } = this.rooms;
    const { profile, options, list, which } = this.asked;
    if (need === undefined || scorer.score < list.floor) return;
    if (scorer.isBlocked !== (which === 'not-now')) return;
    const { score, texts } = scorer;
    const { hasSolvable, severity } = scorer.rules;
    const status = severities[severity] ?? 'ok';
    const ids = { need: need.resolved.need.id, profile: profile.profile.id };
    list.offer({ ...ids, score, status, exactTasks: texts.exactTasks }, () =>
      hasSolvable ? countLevers(judgePair(need.resolved, profile, options.today)) : 0,
    );
  };

  /** The texts of needs that come near to what is hers of a kind. */
  private textsNear(kind: TextKind): number[][] {
    const { books, ofText, packed } = this.rooms;
    const nearest = new Map<number, number>();
    for (const hers of textsOfKind(kind, packed, books)) {
      books.texts.forEachNearOf(hers, nearFrom, (text) => {
        if (!ofText.has(text)) return;
        const target = books.texts.targetOf(text);
        const isWish = kind === 'wish' || kind === 'interests';
        const near = isWish ? target.attraction(hers) : target.coverage(hers);
        if (near > (nearest.get(text) ?? 0)) nearest.set(text, near);
      });
    }
    return textsInSteps(nearest.keys(), (text) => nearest.get(text) ?? 0);
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
  private mostOf(near: Near): number {
    const { weights } = this.asked.options;
    return mostOfPerson(this.toldClass, weights, near) + weights.of.travel + roundingSlack;
  }

  private mostPoints(): number {
    let most = 0;
    for (const [first] of this.within.values()) most = Math.max(most, first?.points ?? 0);
    return most;
  }
}
