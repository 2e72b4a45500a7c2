import { asc } from 'drizzle-orm';
import { occupationLists } from '../schema/index';
import type { Database } from '../store';

export type OccupationListRow = typeof occupationLists.$inferSelect;

/** What tells one state of the lists from another, without reading them; empty where there are none. */
export async function versionOfOccupations(db: Database): Promise<string> {
  const lists = await db
    .select({ source: occupationLists.source, contentHash: occupationLists.contentHash })
    .from(occupationLists)
    .orderBy(asc(occupationLists.source));
  return lists.map(({ source, contentHash }) => `${source}-${contentHash.slice(0, 12)}`).join('+');
}

/** Every list taken in, in a fixed order. */
export async function listOccupationLists(db: Database): Promise<OccupationListRow[]> {
  return db.select().from(occupationLists).orderBy(asc(occupationLists.source));
}

/** Keeps a list in the place of the one its source gave out before. */
export async function saveOccupationList(tx: Database, list: OccupationListRow): Promise<void> {
  const { source: _key, ...content } = list;
  await tx
    .insert(occupationLists)
    .values(list)
    .onConflictDoUpdate({ target: occupationLists.source, set: content });
}
