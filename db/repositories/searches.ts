import { and, asc, desc, eq, inArray, min, ne } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach, openText } from '~/app/crypto/reading-key';
import {
  openSearchStates,
  type SearchAnswer,
  type SearchState,
} from '~/app/domain/searches/search-state';
import type { WrittenDown } from '~/app/domain/profiles/said';
import type { WantedSearch } from '~/app/domain/searches/wanted-search';
import { profiles, searches } from '../schema/index';
import type { Database } from '../store';

type Row = typeof searches.$inferSelect;

/** What a person wants us to look for, with its words opened. */
export type Search = Omit<Row, 'wanted' | 'reason'> & {
  readonly wanted: WantedSearch;
  readonly reason: string | null;
};

const wantedPlace = (id: string) => `searches.wanted:${id}`;
const reasonPlace = (id: string) => `searches.reason:${id}`;

/**
 * What is asked first: without an answer, and said to nobody unless her specialist wrote it down.
 */
export type NewSearch = Omit<Search, 'reason' | keyof WrittenDown> & Partial<WrittenDown>;

/**
 * Keeps what she asks for, sealed with her key. The same id sent twice is one; false when it was
 * there.
 */
export async function insertSearch(
  tx: Database,
  key: PersonKey,
  { wanted, ...search }: NewSearch,
): Promise<boolean> {
  const { changes } = await tx
    .insert(searches)
    .values({ ...search, wanted: key.seal(wantedPlace(search.id), wanted), reason: null })
    .onConflictDoNothing({ target: searches.id });
  return changes === 1;
}

/** All a person has asked us to look for, the newest first. */
export async function listSearches(db: Database, key: PersonKey): Promise<Search[]> {
  const rows = await db
    .select()
    .from(searches)
    .where(eq(searches.profileId, key.profileId))
    .orderBy(desc(searches.askedAt), desc(searches.id));
  return openEach(key, rows, (row) => opened(key, row));
}

/** One that is this person's; another's is not found. */
export async function findSearch(
  db: Database,
  key: PersonKey,
  searchId: string,
): Promise<Search | undefined> {
  const [row] = await db
    .select()
    .from(searches)
    .where(and(eq(searches.id, searchId), eq(searches.profileId, key.profileId)));
  return row && opened(key, row);
}

function opened(key: PersonKey, row: Row): Search {
  return {
    ...row,
    wanted: key.open<WantedSearch>(wantedPlace(row.id), row.wanted),
    reason: row.reason && openText(key, reasonPlace(row.id), row.reason),
  };
}

/** How many of a person's are open; `besides` is one that may be sent again, and not counted. */
export async function countOpenSearches(
  db: Database,
  profileId: string,
  besides = '',
): Promise<number> {
  return db.$count(
    searches,
    and(
      eq(searches.profileId, profileId),
      ne(searches.id, besides),
      inArray(searches.state, [...openSearchStates]),
    ),
  );
}

/** The specialist's own people who have asked for something nobody has answered, by code. */
export async function listWhoAskedToLook(db: Database, specialistId: string) {
  return db
    .select({ profileId: profiles.id, code: profiles.code, since: min(searches.askedAt) })
    .from(searches)
    .innerJoin(profiles, eq(profiles.id, searches.profileId))
    .where(and(eq(profiles.specialistId, specialistId), eq(searches.state, 'asked')))
    .groupBy(profiles.id, profiles.code)
    .orderBy(asc(profiles.code));
}

interface SearchAnswered {
  readonly state: SearchAnswer;
  readonly reason: string | null;
  readonly at: string;
}

/**
 * Answers what one of the specialist's own people asked, if it still stands as it was read. False
 * when it does not, or is another's.
 */
export async function answerSearchRow(
  tx: Database,
  owner: { readonly specialistId: string; readonly key: PersonKey },
  search: { readonly id: string; readonly from: SearchState },
  { state, reason, at }: SearchAnswered,
): Promise<boolean> {
  const { specialistId, key } = owner;
  const own = tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.id, key.profileId), eq(profiles.specialistId, specialistId)));
  const { changes } = await tx
    .update(searches)
    .set({
      state,
      changedAt: at,
      reason: reason === null ? null : key.seal(reasonPlace(search.id), reason),
    })
    .where(
      and(
        eq(searches.id, search.id),
        inArray(searches.profileId, own),
        eq(searches.state, search.from),
      ),
    );
  return changes === 1;
}

/** She takes back what is open. False when it is not hers, or not open. */
export async function takeBackSearchRow(
  tx: Database,
  { profileId, searchId }: { readonly profileId: string; readonly searchId: string },
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(searches)
    .set({ state: 'taken-back', changedAt: at })
    .where(
      and(
        eq(searches.id, searchId),
        eq(searches.profileId, profileId),
        inArray(searches.state, [...openSearchStates]),
      ),
    );
  return changes === 1;
}
