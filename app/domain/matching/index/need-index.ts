import { assessPair } from '../assess-pair';
import { weekOf } from '../draw-lot';
import { countLevers } from '../find-levers';
import type { MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import { type Weights, wholeScore } from '../weights';
import type { Books } from './books';
import { CompiledNeed, canBeCompiled } from './compiled-need';
import { severities } from './effect';
import { packProfile } from './pack-profile';
import { PackedProfile } from './packed-profile';
import { PairScorer } from './pair-scorer';
import { rankAll } from './rank-all';
import { type Ranked, TopList } from './top-list';

/** What `travelTo` says of a place that cannot be reached. */
const blocked = 3;
const shelfWidth = 4_096;
/** One more than the whole score needs, for what rounding adds. */
const shelfCount = Math.floor(wholeScore / shelfWidth) + 2;

/**
 * Needs, each compiled once: for a profile, what each could come to at most is told by its place
 * and by her wish, and the most promising are scored first. The answer is that of `rankNeeds`.
 */
export class NeedIndex {
  private readonly needs = new Map<string, CompiledNeed>();
  /** Needs of a kind that cannot be compiled, matched one by one. */
  private readonly others = new Map<string, ResolvedNeed>();
  private readonly scorer: PairScorer;
  private readonly packed = new PackedProfile();

  constructor(private readonly books: Books) {
    this.scorer = new PairScorer(books);
  }

  get size(): number {
    return this.needs.size + this.others.size;
  }

  /** Adds a need, or takes it in anew where its id is known. */
  put(need: ResolvedNeed): void {
    const { id } = need.need;
    this.remove(id);
    if (canBeCompiled(need)) this.needs.set(id, new CompiledNeed(need, this.books));
    else this.others.set(id, need);
  }

  remove(id: string): void {
    this.needs.delete(id);
    this.others.delete(id);
  }

  /** The best so many for a profile, as `rankNeeds` ranks them; blocked ones are left out. */
  search(profile: ResolvedProfile, options: MatchOptions, limit: number): Ranked[] {
    const { today, weights } = options;
    const list = new TopList(limit, weekOf(today));
    if (limit < 1) return [];
    rankAll(this.others.values(), [profile], options, list);
    const { packed, scorer } = this;
    packProfile(profile, this.books, packed);
    scorer.setPerson(packed);
    const shelves = this.sortByMost(weights);
    for (let at = shelves.length - 1; at >= 0; at -= 1) {
      if ((at + 1) * shelfWidth <= list.floor) break;
      for (const need of shelves[at] ?? []) this.consider(need, profile, options, list);
    }
    return list.ranked;
  }

  private consider(
    need: CompiledNeed,
    profile: ResolvedProfile,
    { today, weights }: MatchOptions,
    list: TopList,
  ): void {
    const { packed, scorer } = this;
    need.rules.setDay(today);
    if (!scorer.scores(need, packed, weights.of, list.floor)) return;
    const { score, exactTasks, hasSolvable } = scorer;
    const status = severities[scorer.severity] ?? 'ok';
    const ids = { need: need.resolved.need.id, profile: profile.profile.id };
    list.offer({ ...ids, score, status, exactTasks }, () =>
      hasSolvable ? countLevers(assessPair(need.resolved, profile, today)) : 0,
    );
  }

  /** The needs in reach on shelves, by the most each can come to. */
  private sortByMost({ of }: Weights): CompiledNeed[][] {
    const { books, packed } = this;
    const shelves: CompiledNeed[][] = Array.from({ length: shelfCount }, () => []);
    for (const need of this.needs.values()) {
      if (books.travelTo(need.place, packed.travel) === blocked) continue;
      shelves[Math.floor(this.scorer.most(need, of) / shelfWidth)]?.push(need);
    }
    return shelves;
  }
}
