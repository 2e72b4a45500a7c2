import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import { Books } from './books';
import { NeedIndex } from './need-index';
import { ProfileIndex } from './profile-index';
import type { Ranked, RankedList, RankedLists } from './top-list';

/** Profiles and needs over the same books: whom a need fits, and what fits a person. */
export class MatchIndex {
  private readonly books = new Books();
  private readonly profiles = new ProfileIndex(this.books);
  private readonly needs = new NeedIndex(this.books);

  /** How many profiles and needs there are. */
  get size(): number {
    return this.profiles.size + this.needs.size;
  }

  /** How many were replaced or removed since: only an index that is made anew is without them. */
  get outdated(): number {
    return this.profiles.outdated + this.needs.outdated;
  }

  /** How much memory the profiles take, in bytes, as far as they are compact. */
  get byteLength(): number {
    return this.profiles.byteLength;
  }

  /** Gives back the memory that growing took. For after all were put, before any is put again. */
  compact(): void {
    this.profiles.compact();
  }

  putProfile(profile: ResolvedProfile): void {
    this.profiles.put(profile);
  }

  removeProfile(id: string): void {
    this.profiles.remove(id);
  }

  putNeed(need: ResolvedNeed): void {
    this.needs.put(need);
  }

  removeNeed(id: string): void {
    this.needs.remove(id);
  }

  /** Some people held against a need, whether it is in the index or not. */
  rankPeople(need: ResolvedNeed, ids: readonly string[], options: MatchOptions): RankedLists {
    return this.profiles.rankAmong(need, ids, options);
  }

  /** A need as it was put in; undefined where it is not in the index. */
  needOf(id: string): ResolvedNeed | undefined {
    return this.needs.find(id);
  }

  /** The best so many of everybody for a need by its id. */
  bestPeopleFor(needId: string, options: MatchOptions, limit: number): Ranked[] {
    const need = this.needs.find(needId);
    return need ? this.profiles.search(need, options, limit) : [];
  }

  /** The best so many needs for a person, of those that fit or of those that do not now. */
  bestNeedsFor(
    profile: ResolvedProfile,
    options: MatchOptions,
    limit: number,
    which: RankedList,
  ): Ranked[] {
    return this.needs.search(profile, options, limit, which);
  }
}
