import { weekOf } from '../draw-lot';
import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import type { Books } from './books';
import { canBeCompiled } from './compiled-need';
import { packProfile } from './pack-profile';
import { PackedProfile } from './packed-profile';
import { PairScorer } from './pair-scorer';
import { ProfileCells } from './profile-cells';
import { ProfileRows } from './profile-rows';
import { type ProfileRooms, ProfileSearch } from './profile-search';
import { ProfileTexts } from './profile-texts';
import { rankAll } from './rank-all';
import { Shelves } from './shelves';
import { type Ranked, type RankedLists, TopList } from './top-list';
import { unpackProfile } from './unpack-profile';

/**
 * Profiles as rows of numbers, and for each text the profiles that have it. The answers are those
 * of `rankProfiles`, tie for tie.
 */
export class ProfileIndex {
  private readonly rows = new ProfileRows();
  private readonly cells = new ProfileCells();
  private readonly ofText: ProfileTexts;
  private readonly packed = new PackedProfile();
  private readonly rooms: ProfileRooms;
  private seen = new Uint8Array(0);
  /** How many were replaced or removed: their rows and texts are held still. */
  outdated = 0;

  constructor(private readonly books: Books) {
    this.ofText = new ProfileTexts(books);
    const { rows, cells, ofText, packed } = this;
    const [scorer, shelves] = [new PairScorer(books), new Shelves()];
    const profileAt = (slot: number) => this.profileAt(slot);
    this.rooms = { books, rows, cells, ofText, packed, scorer, shelves, profileAt };
  }

  get size(): number {
    return this.rows.size;
  }

  /** How much memory the rows and lists take, in bytes; ids, and what the books hold, beside it. */
  get byteLength(): number {
    const lists = this.ofText.byteLength + this.cells.byteLength;
    return this.rows.byteLength + lists + this.seen.byteLength;
  }

  /** Adds a profile, or takes it in anew where its id is known. */
  put(profile: ResolvedProfile): void {
    const { packed, books } = this;
    packProfile(profile, books, packed);
    if (this.rows.slotOf(profile.profile.id) !== undefined) this.outdated += 1;
    const slot = this.rows.put(profile.profile.id, packed);
    this.ofText.add(packed, slot);
    this.cells.add(packed, slot);
  }

  remove(id: string): void {
    if (this.rows.slotOf(id) !== undefined) this.outdated += 1;
    this.rows.remove(id);
  }

  /** Gives back the memory that growing took. For after many profiles were put, none twice. */
  compact(): void {
    this.ofText.compact();
    this.cells.compact();
    this.rows.trim();
  }

  /** The best so many for a need, as `rankProfiles` ranks them; blocked ones are left out. */
  search(need: ResolvedNeed, options: MatchOptions, limit: number): Ranked[] {
    const list = new TopList(limit, weekOf(options.today));
    if (limit < 1) return [];
    if (!canBeCompiled(need)) return rankAll([need], this.everyProfile(), options, list);
    this.searchFor(need, options, list).run();
    return list.ranked;
  }

  /** Some of the people, all in the order of `rankProfiles`; who is not in the index is left out. */
  rankAmong(need: ResolvedNeed, ids: readonly string[], options: MatchOptions): RankedLists {
    const slots = ids.flatMap((id) => this.rows.slotOf(id) ?? []);
    const week = weekOf(options.today);
    const fits = new TopList(slots.length, week);
    const notNow = new TopList(slots.length, week);
    if (canBeCompiled(need)) {
      const search = this.searchFor(need, options, fits);
      for (const slot of slots) search.place(slot, notNow);
    } else {
      const people = slots.map((slot) => this.profileAt(slot));
      rankAll([need], people, options, fits, 'fits');
      rankAll([need], people, options, notNow, 'not-now');
    }
    return { fits: fits.ranked, notNow: notNow.ranked };
  }

  private searchFor(need: ResolvedNeed, options: MatchOptions, list: TopList): ProfileSearch {
    const { slotCount } = this.rows;
    if (this.seen.length < slotCount) this.seen = new Uint8Array(slotCount + (slotCount >> 2));
    const compiled = this.books.compiledOf(need);
    return new ProfileSearch(this.rooms, { need: compiled, options, list }, this.seen);
  }

  private profileAt(slot: number): ResolvedProfile {
    this.rows.read(slot, this.packed);
    return unpackProfile(this.rows.idOf(slot), this.packed, this.books);
  }

  private *everyProfile(): Generator<ResolvedProfile> {
    for (const slot of this.rows.everySlot()) yield this.profileAt(slot);
  }
}
