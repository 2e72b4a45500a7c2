import { assessPair } from '../assess-pair';
import { weekOf } from '../draw-lot';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import type { Weights } from '../weights';
import type { Books } from './books';
import { ByteList } from './byte-list';
import { type CompiledNeed, canBeCompiled } from './compiled-need';
import { severities } from './effect';
import { NumberList } from './number-list';
import { packProfile } from './pack-profile';
import { PackedProfile, textsOfPerson } from './packed-profile';
import { PairScorer } from './pair-scorer';
import { PostingLists } from './posting-lists';
import { readProfile, readRest, readWishes, writeProfile } from './profile-bytes';
import { rankAll } from './rank-all';
import { enoughShelved, farText, nearFrom, roundingSlack, stepOfNearness } from './reach';
import { Shelves } from './shelves';
import { classCount, mostOfClass, toldClassOf } from './told-class';
import { type Ranked, type RankedLists, TopList } from './top-list';
import { unpackProfile } from './unpack-profile';

const gone = -1;
/** A floor below every score: the pair is scored to the end, whatever stands in the way. */
const anyScore = -1;
/** What one search is about. */
type Search = {
  readonly need: CompiledNeed;
  readonly options: MatchOptions;
  readonly list: TopList;
};
type NearText = { readonly text: number; readonly near: number; readonly asWish: number };

/**
 * Profiles as rows of numbers, and for each text the profiles that have it: the best for a need
 * are found among those with a text near to it, and the rest is looked at only as far as it could
 * still be among them. The answer is that of `rankProfiles`, tie for tie.
 */
export class ProfileIndex {
  private readonly ids: string[] = [];
  private readonly slots = new Map<string, number>();
  private readonly begins = new NumberList();
  private readonly travels = new NumberList();
  private readonly bytes = new ByteList();
  private readonly ofText = new PostingLists();
  private readonly ofCell = new PostingLists();
  /** A cell is people who have told the same things and travel alike: its number by both. */
  private readonly cells = new Map<number, number>();
  private readonly classes = new Set<number>();
  private readonly scorer: PairScorer;
  private readonly packed = new PackedProfile();
  private readonly shelves = new Shelves();
  private seen = new Uint8Array(0);

  constructor(private readonly books: Books) {
    this.scorer = new PairScorer(books);
  }

  get size(): number {
    return this.slots.size;
  }

  /** How much memory the rows and lists take, in bytes; ids, and what the books hold, beside it. */
  get byteLength(): number {
    const rows = this.begins.data.byteLength + this.travels.data.byteLength;
    const lists = this.ofText.byteLength + this.ofCell.byteLength;
    return rows + lists + this.bytes.data.byteLength + this.seen.byteLength;
  }

  /** Adds a profile, or takes it in anew where its id is known. */
  put(profile: ResolvedProfile): void {
    const { packed, books } = this;
    const { id } = profile.profile;
    packProfile(profile, books, packed);
    const slot = this.slots.get(id) ?? this.ids.push(id) - 1;
    this.slots.set(id, slot);
    const begins = writeProfile(packed, this.bytes);
    if (slot < this.begins.length) {
      this.begins.data[slot] = begins;
      this.travels.data[slot] = packed.travel;
    } else {
      this.begins.push(begins);
      this.travels.push(packed.travel);
    }
    for (const text of textsOfPerson(packed, books)) this.ofText.add(text, slot);
    this.ofCell.add(this.cellOf(packed), slot);
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.begins.data[slot] = gone;
  }

  /** Gives back the memory that growing took. For after many profiles were put, none twice. */
  compact(): void {
    this.ofText.compact();
    this.ofCell.compact();
    this.bytes.trim();
    this.begins.trim();
    this.travels.trim();
  }

  /** The best so many for a need, as `rankProfiles` ranks them; blocked ones are left out. */
  search(need: ResolvedNeed, options: MatchOptions, limit: number): Ranked[] {
    const { today, weights } = options;
    const list = new TopList(limit, weekOf(today));
    if (limit < 1) return [];
    if (!canBeCompiled(need)) {
      return rankAll([need], this.everyProfile(), options, list);
    }
    const compiled = this.books.compiledOf(need);
    compiled.rules.setDay(today);
    this.scorer.prepare(compiled);
    if (this.seen.length < this.begins.length) this.seen = new Uint8Array(this.begins.data.length);
    const search: Search = { need: compiled, options, list };
    const visited: number[] = [];
    const travels = this.travels.data;
    const reached = this.books.travelsTo(compiled.place);
    const visit = (slot: number) => {
      if (reached[travels[slot] ?? 0] === blocked || this.seen[slot] === 1) return;
      this.seen[slot] = 1;
      visited.push(slot);
      this.shelve(slot, search);
    };
    const left = this.visitNear(search, visit);
    for (const [key, cell] of this.cells) {
      if (this.mostOfCell(key, compiled, weights, left) < list.floor) continue;
      this.ofCell.forEach(cell, visit);
      this.scoreShelved(search);
    }
    this.shelves.clear();
    for (const slot of visited) this.seen[slot] = 0;
    return list.ranked;
  }

  /** Some of the people, all in the order of `rankProfiles`; who is not in the index is left out. */
  rankAmong(need: ResolvedNeed, ids: readonly string[], options: MatchOptions): RankedLists {
    const slots = ids.flatMap((id) => this.slots.get(id) ?? []);
    const week = weekOf(options.today);
    const fits = new TopList(slots.length, week);
    const notNow = new TopList(slots.length, week);
    if (canBeCompiled(need)) {
      const compiled = this.books.compiledOf(need);
      compiled.rules.setDay(options.today);
      this.scorer.prepare(compiled);
      for (const slot of slots) {
        readProfile(this.bytes, this.begins.at(slot), this.travels.at(slot), this.packed);
        this.scorer.scores(this.packed, options.weights.of, anyScore);
        const list = severities[this.scorer.severity] === 'blocked' ? notNow : fits;
        this.offer(slot, { need: compiled, options, list });
      }
    } else {
      const people = slots.map((slot) => this.profileAt(slot));
      rankAll([need], people, options, fits, 'fits');
      rankAll([need], people, options, notNow, 'not-now');
    }
    return { fits: fits.ranked, notNow: notNow.ranked };
  }

  /** Puts a profile on its shelf, unless it is seen at a glance that it cannot be among the best. */
  private shelve(slot: number, { options, list }: Search): void {
    const begins = this.begins.at(slot);
    const travel = this.travels.at(slot);
    if (begins === gone) return;
    const { bytes, packed, scorer } = this;
    const { of } = options.weights;
    readWishes(bytes, begins, travel, packed);
    const mostByWish = scorer.mostByWish(packed, of);
    if (mostByWish < list.floor) return;
    readRest(bytes, packed);
    const most = mostByWish - scorer.lackOf(of);
    if (most >= list.floor) this.shelves.put(slot, most);
  }

  /** Scores those on the shelves, the most promising first, while they can be among the best. */
  private scoreShelved(search: Search): void {
    const { packed, scorer } = this;
    const { list } = search;
    const { weights } = search.options;
    for (;;) {
      const slot = this.shelves.take(list.floor);
      if (slot === undefined) return;
      readProfile(this.bytes, this.begins.at(slot), this.travels.at(slot), packed);
      if (scorer.scores(packed, weights.of, list.floor)) this.offer(slot, search);
    }
  }

  /** Offers to the list what the pair was just scored to be. */
  private offer(slot: number, { need, options, list }: Search): void {
    const { score, exactTasks, hasSolvable, severity } = this.scorer;
    const status = severities[severity] ?? 'ok';
    const ids = { need: need.resolved.need.id, profile: this.ids[slot] ?? '' };
    list.offer({ ...ids, score, status, exactTasks }, () =>
      hasSolvable ? countLevers(assessPair(need.resolved, this.profileAt(slot), options.today)) : 0,
    );
  }

  /**
   * Visits who has a text near to the need, the nearest first, for as long as anyone with no
   * nearer text could still be among the best. Gives back how near a text of the others can be.
   */
  private visitNear(search: Search, visit: (slot: number) => void): number {
    const { need, options, list } = search;
    let left = Number.POSITIVE_INFINITY;
    for (const { text, near } of this.textsNear(need)) {
      if (near < left - stepOfNearness) {
        this.scoreShelved(search);
        left = Math.max(near, farText);
        if (this.mostOfAny(need, options.weights, left) < list.floor) return left;
      }
      this.ofText.forEach(text, visit);
      if (this.shelves.count >= enoughShelved) this.scoreShelved(search);
    }
    this.scoreShelved(search);
    return farText;
  }

  /** The texts that come near to the need, the nearest first; of those alike, to the wish. */
  private textsNear(need: CompiledNeed): NearText[] {
    const { texts } = this.books;
    const found = new Map<number, NearText>();
    const targets = new Set([need.title, ...need.about].filter((target) => target > 0));
    const find = (text: number) => {
      if (found.has(text)) return;
      let near = 0;
      for (const target of targets) {
        near = Math.max(near, texts.nearestOf(text, target));
      }
      found.set(text, { text, near, asWish: this.scorer.nearness.ofWish(text) || 0 });
    };
    for (const target of targets) texts.forEachNear(target, nearFrom, find);
    return [...found.values()].sort((a, b) => b.near - a.near || b.asWish - a.asWish);
  }

  /** The most anyone can score whose texts come no nearer than this. */
  private mostOfAny(need: CompiledNeed, weights: Weights, near: number): number {
    let most = 0;
    for (const each of this.classes) {
      most = Math.max(most, mostOfClass(each, need, weights, near));
    }
    return most + weights.of.travel + roundingSlack;
  }

  private mostOfCell(key: number, need: CompiledNeed, weights: Weights, near: number): number {
    const reached = this.books.travelTo(need.place, Math.floor(key / classCount));
    if (reached === blocked) return gone;
    return mostOfClass(key % classCount, need, weights, near) + weights.of.travel + roundingSlack;
  }

  private cellOf(packed: PackedProfile): number {
    const toldClass = toldClassOf(packed);
    const key = packed.travel * classCount + toldClass;
    this.classes.add(toldClass);
    const cell = this.cells.get(key) ?? this.cells.size;
    this.cells.set(key, cell);
    return cell;
  }

  private profileAt(slot: number): ResolvedProfile {
    readProfile(this.bytes, this.begins.at(slot), this.travels.at(slot), this.packed);
    return unpackProfile(this.ids[slot] ?? '', this.packed, this.books);
  }

  private *everyProfile(): Generator<ResolvedProfile> {
    for (const slot of this.slots.values()) yield this.profileAt(slot);
  }
}

/** What `travelTo` says of a place that cannot be reached. */
const blocked = 3;
