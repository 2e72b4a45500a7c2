import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import type { KeyRing } from '~/app/crypto/key-ring';
import type { ResolvedProfile } from '~/app/domain/matching/resolve-profile';
import { openStates } from '~/app/domain/needs/need-state';
import { companies, matchChanges, needs, personKeys, profiles } from '../schema/index';
import type { Database } from '../store';
import { openMatchingLayer } from './profiles';
import type { PostedNeed } from './specialist-needs';

/**
 * What an index of the whole database is made of: no page is made of this. It is read without a
 * reader's scope, so what the index finds is read again by whom it may be shown to.
 */

export type MatchChange = typeof matchChanges.$inferSelect;

/** The number of the latest change of anything that is matched; 0 before the first. */
export async function findLatestChange(db: Database): Promise<number> {
  const [latest] = await db
    .select({ number: matchChanges.number })
    .from(matchChanges)
    .orderBy(desc(matchChanges.number))
    .limit(1);
  return latest?.number ?? 0;
}

/** What has changed after a number, in the order it did. */
export async function listChangesAfter(db: Database, number: number): Promise<MatchChange[]> {
  return db
    .select()
    .from(matchChanges)
    .where(gt(matchChanges.number, number))
    .orderBy(asc(matchChanges.number), asc(matchChanges.id));
}

/** The ids of so many profiles, or needs, that come after one in the order of ids. */
export async function listMatchedAfter(
  db: Database,
  kind: MatchChange['kind'],
  after: string,
  limit: number,
): Promise<string[]> {
  const table = kind === 'profile' ? profiles : needs;
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(gt(table.id, after))
    .orderBy(asc(table.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/**
 * Of these people what the matcher reads; whose key is destroyed is not among them. Whose row
 * cannot be opened is left out and told by her id, so that she keeps nobody else from being
 * matched.
 */
export async function listProfilesToMatch(
  db: Database,
  keyRing: KeyRing,
  ids: readonly string[],
  cannotOpen: (profileId: string) => void,
): Promise<ResolvedProfile[]> {
  const rows = await db
    .select({ profile: profiles, key: personKeys })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .where(inArray(profiles.id, [...ids]));
  return rows.flatMap(({ profile, key }) => {
    try {
      return [openMatchingLayer(keyRing.personKey(profile.id, key), profile).resolved];
    } catch {
      cannotOpen(profile.id);
      return [];
    }
  });
}

/** Of these needs those that may be found, with their companies. */
export async function listNeedsToMatch(
  db: Database,
  ids: readonly string[],
): Promise<PostedNeed[]> {
  return db
    .select({ need: needs, company: companies })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(and(inArray(needs.id, [...ids]), inArray(needs.state, [...openStates])));
}
