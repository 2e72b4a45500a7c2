import { insertSnapshot, type KeptMatch } from '~/db/repositories/match-snapshots';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { snapshotOf, type SnapshotReason } from '../../domain/matching/snapshot/match-snapshot';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { inputHashOf, openPair, type OpenPair, type PersonAtNeed } from './open-pair';

/** Keeps a match as it stands now. `snapshotId` was given out with the form: sent twice it is one. */
export async function keepMatch(
  services: Services,
  actor: SpecialistActor,
  pair: PersonAtNeed,
  snapshotId: string,
): Promise<Result<null, 'not-found'>> {
  const opened = await openPair(services.store.read, services, actor, pair);
  if (!opened) return refuse('not-found');
  return services.store.transaction(async (tx) => {
    await keepIn(tx, services, actor, opened, { id: snapshotId, reason: 'saved' });
    return ok(null);
  });
}

/** Keeps an opened match in the transaction of what made it matter. */
export async function keepIn(
  tx: Database,
  services: Services,
  actor: SpecialistActor,
  opened: OpenPair,
  { id, reason }: { readonly id: string; readonly reason: SnapshotReason },
): Promise<void> {
  const { person, posted, match } = opened;
  const kept: Omit<KeptMatch, 'profileId'> = {
    id,
    needId: posted.need.id,
    reason,
    inputHash: inputHashOf(opened),
    snapshot: snapshotOf(match),
    savedById: actor.userId,
    savedAt: nowOf(services),
  };
  if (!(await insertSnapshot(tx, person.key, kept))) return;
  await record(tx, services, {
    action: 'match.kept',
    actor: `user:${actor.userId}`,
    subject: `profile:${person.profile.id}`,
    facts: { need: kept.needId, reason, inputHash: kept.inputHash, ...match.version },
  });
}
