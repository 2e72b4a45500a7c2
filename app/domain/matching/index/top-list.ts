import { drawLot } from '../draw-lot';
import type { MatchStatus } from '../match-types';
import { compareIds } from '../rank-matches';

/** One of the best, as it ranks. */
export type Ranked = {
  readonly need: string;
  readonly profile: string;
  readonly score: number;
  readonly status: MatchStatus;
  readonly exactTasks: number;
};

/** The two lists of a ranking: what fits, and what something stands in the way of now. */
export type RankedList = 'fits' | 'not-now';

/** Both of them. */
export type RankedLists = { readonly fits: Ranked[]; readonly notNow: Ranked[] };

type Entry = Ranked & { readonly countLevers: () => number; levers?: number; lot?: number };

/**
 * The first so many in the order of `rankMatches`. Levers are counted and lots are drawn only
 * where two are otherwise alike.
 */
export class TopList {
  private readonly entries: Entry[] = [];

  constructor(
    private readonly limit: number,
    private readonly week: number,
  ) {}

  /** The score below which nothing gets onto the list any more. */
  get floor(): number {
    return this.entries.length < this.limit ? 0 : (this.entries.at(-1)?.score ?? 0);
  }

  offer(ranked: Ranked, countLevers: () => number): void {
    const entry: Entry = { ...ranked, countLevers };
    const last = this.entries.at(-1);
    if (this.entries.length === this.limit && last && this.compare(entry, last) >= 0) return;
    let at = this.entries.length;
    while (at > 0 && this.compare(entry, this.entries[at - 1] ?? entry) < 0) at -= 1;
    this.entries.splice(at, 0, entry);
    if (this.entries.length > this.limit) this.entries.pop();
  }

  get ranked(): Ranked[] {
    return this.entries.map(({ need, profile, score, status, exactTasks }) => ({
      need,
      profile,
      score,
      status,
      exactTasks,
    }));
  }

  private compare(a: Entry, b: Entry): number {
    return (
      b.score - a.score ||
      b.exactTasks - a.exactTasks ||
      leversOf(a) - leversOf(b) ||
      this.lotOf(a) - this.lotOf(b) ||
      compareIds(a.need, b.need) ||
      compareIds(a.profile, b.profile)
    );
  }

  private lotOf(entry: Entry): number {
    return (entry.lot ??= drawLot(entry.need, entry.profile, this.week));
  }
}

function leversOf(entry: Entry): number {
  return (entry.levers ??= entry.countLevers());
}
