import { weekOf } from '../draw-lot';
import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import type { Weights } from '../weights';
import type { Books } from './books';
import { type CompiledNeed, canBeCompiled } from './compiled-need';
import { NeedSearch } from './need-search';
import { packProfile } from './pack-profile';
import { PackedProfile } from './packed-profile';
import { PairScorer } from './pair-scorer';
import { rankAll } from './rank-all';
import { Shelves } from './shelves';
import { mostOfNeed } from './told-class';
import { type Ranked, type RankedList, TopList } from './top-list';

/** By place, its needs with the most points each can have with anyone, the most first. */
export type ByPlace = ReadonlyMap<
  number,
  readonly { readonly need: CompiledNeed; readonly points: number }[]
>;

/**
 * Needs, each compiled once, and for each text the needs that have it. The answers are those of
 * `rankNeeds`, tie for tie.
 */
export class NeedIndex {
  private readonly needs = new Map<string, CompiledNeed>();
  /** Needs of a kind that cannot be compiled, matched one by one. */
  private readonly others = new Map<string, ResolvedNeed>();
  private readonly ofText = new Map<number, Set<CompiledNeed>>();
  private readonly packed = new PackedProfile();
  private readonly scorer: PairScorer;
  private readonly shelves = new Shelves();
  /** How many were replaced or removed: their texts are held still. */
  outdated = 0;
  private sorted: { readonly by: string; readonly needs: ByPlace } | undefined;

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
    const compiled = this.books.compiledOf(need);
    this.needs.set(id, compiled);
    for (const text of textsOf(compiled)) {
      this.ofText.set(text, (this.ofText.get(text) ?? new Set()).add(compiled));
    }
  }

  remove(id: string): void {
    const known = this.needs.get(id);
    if (this.find(id) !== undefined) this.outdated += 1;
    this.needs.delete(id);
    this.others.delete(id);
    this.sorted = undefined;
    if (known === undefined) return;
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
    const { books, ofText, packed, scorer, shelves } = this;
    packProfile(profile, books, packed);
    const rooms = { books, ofText, packed, scorer, shelves };
    const byPlace = this.byPlace(options.weights);
    new NeedSearch(rooms, byPlace, { profile, options, list, which }).run();
    return list.ranked;
  }

  /** Sorted anew only when a need or a weight has changed. */
  private byPlace({ of }: Weights): ByPlace {
    const by = [of.support, of.prospects, of.variety, of.hours, of.learning].join();
    if (this.sorted?.by !== by) {
      const needs = new Map<number, { need: CompiledNeed; points: number }[]>();
      for (const need of this.needs.values()) {
        const there = needs.get(need.place) ?? [];
        there.push({ need, points: mostOfNeed(need, of) });
        needs.set(need.place, there);
      }
      for (const there of needs.values()) there.sort((a, b) => b.points - a.points);
      this.sorted = { by, needs };
    }
    return this.sorted.needs;
  }
}

/** The texts of a need: of its title and of its tasks. */
function textsOf({ title, about }: CompiledNeed): Set<number> {
  const texts = new Set([title, ...about]);
  texts.delete(0);
  return texts;
}
