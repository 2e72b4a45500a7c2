import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  findLatestChange,
  listChangesAfter,
  listMatchedAfter,
  listNeedsToMatch,
  listProfilesToMatch,
  type MatchChange,
} from '~/db/repositories/match-changes';
import type { Database } from '~/db/store';
import type { KeyRing } from '../../crypto/key-ring';
import { MatchIndex } from '../../domain/matching/index/match-index';
import { resolvedNeedOf } from './resolved-need-of';

/** So many profiles or needs are taken in at a time: a few milliseconds, then others have their turn. */
export const sliceSize = 50;

interface Source {
  readonly read: Database;
  readonly keyRing: KeyRing;
  readonly log: Pick<Logger, 'error'>;
}

/**
 * The one index of a process over everything that is matched. It is built from the database in
 * slices, and before each answer it takes in what has been committed since, by whichever process:
 * the database counts the changes (`match_changes`), so nobody has to tell it.
 */
export class IndexKeeper {
  private index: MatchIndex | undefined;
  /** The number of the latest change that is in the index. */
  private seen = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: Source,
    /** Lets others have their turn; called after each slice. */
    private readonly giveWay: () => Promise<unknown> = nextTurn,
  ) {}

  /** The index with all in it that was committed before the call. */
  async current(): Promise<MatchIndex> {
    if (this.index && (await findLatestChange(this.source.read)) === this.seen) return this.index;
    const turn = this.turn.then(() => this.catchUp());
    // Whoever asks next tries again, whatever became of this turn.
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async catchUp(): Promise<MatchIndex> {
    const latest = await findLatestChange(this.source.read);
    // A number that has fallen is another database: a backup was put in its place.
    const known = latest >= this.seen ? this.index : undefined;
    if (known !== undefined && latest === this.seen) return known;
    const index = known ? await this.takeInAfter(known, this.seen) : await this.build();
    // What was replaced or removed is held until an index is made without it.
    return index.outdated > index.size ? this.build() : index;
  }

  /** Everything there is, and then what changed meanwhile. */
  private async build(): Promise<MatchIndex> {
    const latest = await findLatestChange(this.source.read);
    const index = new MatchIndex();
    for (const kind of ['need', 'profile'] as const) {
      let ids = await listMatchedAfter(this.source.read, kind, '', sliceSize);
      for (; ids.length > 0; ids = await this.idsAfter(kind, ids)) {
        await this.takeIn(index, kind, ids);
      }
    }
    index.compact();
    return this.takeInAfter(index, latest);
  }

  /** Takes in what changed after a number; from then on it is the index that is asked. */
  private async takeInAfter(index: MatchIndex, number: number): Promise<MatchIndex> {
    const changes = await listChangesAfter(this.source.read, number);
    for (const kind of ['profile', 'need'] as const) {
      const ids = changes.filter((each) => each.kind === kind).map(({ id }) => id);
      for (let at = 0; at < ids.length; at += sliceSize) {
        await this.takeIn(index, kind, ids.slice(at, at + sliceSize));
      }
    }
    this.seen = changes.at(-1)?.number ?? number;
    this.index = index;
    return index;
  }

  private idsAfter(kind: MatchChange['kind'], ids: readonly string[]): Promise<string[]> {
    return listMatchedAfter(this.source.read, kind, ids.at(-1) ?? '', sliceSize);
  }

  /** Takes these in as they are now, and out whatever is no longer there. */
  private async takeIn(
    index: MatchIndex,
    kind: MatchChange['kind'],
    ids: readonly string[],
  ): Promise<void> {
    await (kind === 'profile' ? this.takeInProfiles(index, ids) : this.takeInNeeds(index, ids));
    await this.giveWay();
  }

  private async takeInProfiles(index: MatchIndex, ids: readonly string[]): Promise<void> {
    const { read, keyRing, log } = this.source;
    const found = await listProfilesToMatch(read, keyRing, ids, (profileId) =>
      log.error({ profileId }, 'left out of the index of matches: cannot be opened'),
    );
    const there = new Set(found.map(({ profile }) => profile.id));
    for (const id of ids) if (!there.has(id)) index.removeProfile(id);
    for (const each of found) index.putProfile(each);
  }

  private async takeInNeeds(index: MatchIndex, ids: readonly string[]): Promise<void> {
    const { read } = this.source;
    const found = await listNeedsToMatch(read, ids);
    const there = new Set(found.map(({ need }) => need.id));
    for (const id of ids) if (!there.has(id)) index.removeNeed(id);
    for (const each of found) index.putNeed(await resolvedNeedOf(read, each));
  }
}
