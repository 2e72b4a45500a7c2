import { and, desc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach } from '~/app/crypto/reading-key';
import type { MatchSnapshot } from '~/app/domain/matching/snapshot/match-snapshot';
import { matchSnapshots } from '../schema/index';
import type { Database } from '../store';

type Row = typeof matchSnapshots.$inferSelect;

/** A kept match, opened. */
export type KeptMatch = Omit<Row, 'snapshot'> & { readonly snapshot: MatchSnapshot };

const place = (id: string) => `match_snapshots.snapshot:${id}`;

/**
 * Keeps a match, sealed with her key. The same form sent twice keeps one: false when it is there.
 */
export async function insertSnapshot(
  tx: Database,
  key: PersonKey,
  kept: Omit<KeptMatch, 'profileId'>,
): Promise<boolean> {
  const snapshot = key.seal(place(kept.id), kept.snapshot);
  const { changes } = await tx
    .insert(matchSnapshots)
    .values({ ...kept, profileId: key.profileId, snapshot })
    .onConflictDoNothing({ target: matchSnapshots.id });
  return changes === 1;
}

/** What is kept of a pair, the latest first. */
export async function listSnapshots(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<KeptMatch[]> {
  const rows = await db
    .select()
    .from(matchSnapshots)
    .where(and(eq(matchSnapshots.profileId, key.profileId), eq(matchSnapshots.needId, needId)))
    .orderBy(desc(matchSnapshots.savedAt), desc(matchSnapshots.id));
  return openEach(key, rows, (row) => opened(key, row));
}

/** Everything kept about a person, for her own page, the latest first. */
export async function listSnapshotsOfPerson(db: Database, key: PersonKey): Promise<KeptMatch[]> {
  const rows = await db
    .select()
    .from(matchSnapshots)
    .where(eq(matchSnapshots.profileId, key.profileId))
    .orderBy(desc(matchSnapshots.savedAt), desc(matchSnapshots.id));
  return openEach(key, rows, (row) => opened(key, row));
}

function opened(key: PersonKey, row: Row): KeptMatch {
  return { ...row, snapshot: key.open<MatchSnapshot>(place(row.id), row.snapshot) };
}
