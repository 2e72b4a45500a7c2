import { listSnapshots } from '~/db/repositories/match-snapshots';
import type { SpecialistActor } from '../../auth/actor';
import {
  compareSnapshots,
  type MatchDifference,
} from '../../domain/matching/snapshot/compare-snapshots';
import { snapshotOf, type SnapshotReason } from '../../domain/matching/snapshot/match-snapshot';
import type { MatchVersion } from '../../domain/matching/match-types';
import type { Services } from '../../services';
import { noteReading } from '../profiles/note-reading';
import { inputHashOf, openPair, type PersonAtNeed } from './open-pair';

export interface MatchChangesView {
  readonly needId: string;
  readonly needTitle: string;
  readonly profileId: string;
  readonly code: string;
  readonly taskTitles: Readonly<Record<string, string>>;
  /** Each kept picture, the latest first, and what is different since. */
  readonly kept: readonly {
    readonly id: string;
    readonly savedAt: string;
    readonly reason: SnapshotReason;
    readonly version: MatchVersion;
    readonly isSameInput: boolean;
    readonly differences: readonly MatchDifference[];
  }[];
}

/** What has changed in a match since each time it was kept; it is computed anew to see it. */
export async function readMatchChanges(
  services: Services,
  actor: SpecialistActor,
  pair: PersonAtNeed,
): Promise<MatchChangesView | undefined> {
  const { read } = services.store;
  const opened = await openPair(read, services, actor, pair);
  if (!opened) return undefined;
  await noteReading(services, { profileId: pair.profileId, userId: actor.userId, what: 'profile' });
  const { person, posted, match } = opened;
  const now = snapshotOf(match);
  const inputHash = inputHashOf(opened);
  const kept = await listSnapshots(read, person.key, pair.needId);
  return {
    ...pair,
    needTitle: posted.need.title ?? '',
    code: person.profile.code,
    taskTitles: Object.fromEntries(opened.need.need.tasks.map(({ id, title }) => [id, title])),
    kept: kept.map((each) => ({
      id: each.id,
      savedAt: each.savedAt,
      reason: each.reason,
      version: each.snapshot.version,
      isSameInput: each.inputHash === inputHash,
      differences: compareSnapshots(each.snapshot, now),
    })),
  };
}
