import { assessPair } from '../assess-pair';
import { weekOf } from '../draw-lot';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import { unclear } from '../closeness';
import type { Books } from './books';
import { CompiledNeed, canBeCompiled } from './compiled-need';
import { severities } from './effect';
import { packProfile } from './pack-profile';
import { listsOfTexts, PackedProfile } from './packed-profile';
import { PairScorer } from './pair-scorer';
import { rankAll } from './rank-all';
import { Shelves } from './shelves';
import { mostOfClass, mostOfPerson, pointsWithAnyone, toldClassOf } from './told-class';
import { type Ranked, type RankedList, TopList } from './top-list';

/** What `travelTo` says of a place that cannot be reached. */
const blocked = 3;
/** Any relation at all between two concepts, from the same sector on. */
const anyRelation = 0.01;
/** More than all rounding can add to a bound, in millionths. */
const slack = 16;

/** What one search is about. */
type Search = {
  readonly profile: ResolvedProfile;
  readonly options: MatchOptions;
  readonly list: TopList;
  readonly which: RankedList;
};

/**
 * Needs, each compiled once, and for each text the needs that have it. For a profile, those with
 * a text that has anything to do with one of hers are scored, and the rest only where it could
 * still be among the best. The answer is that of `rankNeeds`.
 */
export class NeedIndex {
  private readonly needs = new Map<string, CompiledNeed>();
  /** Needs of a kind that cannot be compiled, matched one by one. */
  private readonly others = new Map<string, ResolvedNeed>();
  private readonly ofText = new Map<number, Set<CompiledNeed>>();
  /** Needs with something nobody understands: how near that comes to a text is told by words. */
  private readonly unclearNeeds = new Set<CompiledNeed>();
  private readonly scorer: PairScorer;
  private readonly packed = new PackedProfile();
  private readonly shelves = new Shelves();

  constructor(private readonly books: Books) {
    this.scorer = new PairScorer(books);
  }

  get size(): number {
    return this.needs.size + this.others.size;
  }

  /** A need as it was put in. */
  find(id: string): ResolvedNeed | undefined {
    return this.needs.get(id)?.resolved ?? this.others.get(id);
  }

  /** Adds a need, or takes it in anew where its id is known. */
  put(need: ResolvedNeed): void {
    const { id } = need.need;
    this.remove(id);
    if (!canBeCompiled(need)) {
      this.others.set(id, need);
      return;
    }
    const compiled = new CompiledNeed(need, this.books);
    this.needs.set(id, compiled);
    for (const text of textsOf(compiled)) {
      if (this.isUnclear(text)) this.unclearNeeds.add(compiled);
      else this.ofText.set(text, (this.ofText.get(text) ?? new Set()).add(compiled));
    }
  }

  remove(id: string): void {
    const known = this.needs.get(id);
    this.needs.delete(id);
    this.others.delete(id);
    if (known === undefined) return;
    this.unclearNeeds.delete(known);
    for (const text of textsOf(known)) this.ofText.get(text)?.delete(known);
  }

  /** The best so many of one of the two lists of a profile, as `rankNeeds` ranks them. */
  search(
    profile: ResolvedProfile,
    options: MatchOptions,
    limit: number,
    which: RankedList = 'fits',
  ): Ranked[] {
    const list = new TopList(limit, weekOf(options.today));
    if (limit < 1) return [];
    rankAll(this.others.values(), [profile], options, list, which);
    packProfile(profile, this.books, this.packed);
    const search: Search = { profile, options, list, which };
    const near = this.needsNear();
    this.scoreBest([...near], search);
    for (const need of this.needsStillPossible(search)) {
      if (!near.has(need)) this.consider(need, search);
    }
    return list.ranked;
  }

  /** The needs that could be among the best though no text of theirs is near to one of hers. */
  private *needsStillPossible({ options, list, which }: Search): Generator<CompiledNeed> {
    const { weights } = options;
    const { of } = weights;
    const toldClass = toldClassOf(this.packed);
    const far = this.hasUnclear() ? unclear : 0;
    const anywhere = mostOfPerson(toldClass, weights, far) + of.travel + slack;
    for (const need of this.needs.values()) {
      if (anywhere + pointsWithAnyone(need, of) < list.floor || !this.isInReach(need, which))
        continue;
      const most = mostOfClass(toldClass, need, weights, far) + of.travel + slack;
      if (most >= list.floor) yield need;
    }
  }

  /** Scores needs, the most promising first, while they can be among the best. */
  private scoreBest(needs: readonly CompiledNeed[], search: Search): void {
    const { list, which } = search;
    const { of } = search.options.weights;
    for (const [at, need] of needs.entries()) {
      if (!this.isInReach(need, which)) continue;
      this.scorer.prepare(need);
      this.shelves.put(at, this.scorer.mostByWish(this.packed, of) - this.scorer.lackOf(of));
    }
    for (;;) {
      const need = needs[this.shelves.take(list.floor) ?? -1];
      if (need === undefined) break;
      this.consider(need, search);
    }
    this.shelves.clear();
  }

  private consider(need: CompiledNeed, { profile, options, list, which }: Search): void {
    const { today, weights } = options;
    const { packed, scorer } = this;
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

  /** The needs with a text that has anything to do with one of hers, her wish first. */
  private needsNear(): Set<CompiledNeed> {
    const near = new Set<CompiledNeed>();
    const find = (text: number) => {
      for (const need of this.ofText.get(text) ?? []) near.add(need);
    };
    for (const text of this.textsOfPerson()) this.books.texts.forEachNear(text, anyRelation, find);
    for (const need of this.unclearNeeds) near.add(need);
    return near;
  }

  private textsOfPerson(): Set<number> {
    const { packed, books } = this;
    const texts = new Set(packed.wish === 0 ? [] : [packed.wish]);
    for (const list of listsOfTexts(packed)) {
      for (let at = 0; at < list.length; at += 1) texts.add(list.at(at));
    }
    const { experience } = packed;
    for (let at = 0; at < experience.length; at += 1) {
      texts.add(books.experiences.valueOf(experience.at(at))?.task ?? 0);
    }
    return texts;
  }

  private hasUnclear(): boolean {
    return [...this.textsOfPerson()].some((text) => this.isUnclear(text));
  }

  private isUnclear(text: number): boolean {
    return text === 0 || this.books.texts.isUnclear(text);
  }

  /** False where the way to work alone keeps a need off the list that is asked for. */
  private isInReach({ place }: CompiledNeed, which: RankedList): boolean {
    if (which === 'not-now') return true;
    return this.books.travelTo(place, this.packed.travel) !== blocked;
  }
}

/** The texts of a need: of its title and of its tasks, 0 where one has none. */
function textsOf({ title, about }: CompiledNeed): Set<number> {
  return new Set([title, ...about]);
}
