import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm';
import type { KeyRing, PersonKey } from '~/app/crypto/key-ring';
import type { MatchingLayer } from '~/app/domain/profiles/matching-layer';
import { personKeys, profiles } from '../schema/index';
import type { Database } from '../store';

export type Profile = typeof profiles.$inferSelect;

/** A profile with its matching layer opened. */
export interface OpenProfile {
  readonly profile: Profile;
  readonly layer: MatchingLayer;
}

const place = 'profiles.matching';

/** The matching layer as stored: sealed whole with the person's own key. */
export function sealMatchingLayer(key: PersonKey, layer: MatchingLayer): Uint8Array {
  return key.seal(place, layer);
}

/** Opens what `sealMatchingLayer` sealed. */
export function openMatchingLayer(key: PersonKey, profile: Profile): MatchingLayer {
  return key.open<MatchingLayer>(place, profile.matching);
}

/** Takes a profile in. The same id sent twice makes one: false when it was there already. */
export async function insertProfile(
  tx: Database,
  profile: typeof profiles.$inferInsert,
): Promise<boolean> {
  const { changes } = await tx
    .insert(profiles)
    .values(profile)
    .onConflictDoNothing({ target: profiles.id });
  return changes === 1;
}

/** The codes of everybody there is. */
export async function listCodes(db: Database): Promise<string[]> {
  const rows = await db.select({ code: profiles.code }).from(profiles);
  return rows.map(({ code }) => code);
}

export async function findProfileByCode(db: Database, code: string): Promise<Profile | undefined> {
  const [profile] = await db.select().from(profiles).where(eq(profiles.code, code));
  return profile;
}

/** Any person's profile, for her own page; staff come by `findOwnProfile`. */
export async function findProfile(db: Database, profileId: string): Promise<Profile | undefined> {
  const [profile] = await db.select().from(profiles).where(eq(profiles.id, profileId));
  return profile;
}

/** A profile of the specialist's own; anyone else's is not found. */
export async function findOwnProfile(
  db: Database,
  specialistId: string,
  profileId: string,
): Promise<Profile | undefined> {
  const [profile] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.id, profileId), eq(profiles.specialistId, specialistId)));
  return profile;
}

/** The ids of the specialist's own people. */
export async function listOwnIds(db: Database, specialistId: string): Promise<string[]> {
  const rows = await db
    .select({ id: profiles.id })
    .from(profiles)
    .where(eq(profiles.specialistId, specialistId));
  return rows.map(({ id }) => id);
}

/** Whether one of these people is another specialist's; whoever is protected is left out. */
export async function isAnyOfColleagues(
  db: Database,
  specialistId: string,
  ids: readonly string[],
): Promise<boolean> {
  const found = await db
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        inArray(profiles.id, [...ids]),
        ne(profiles.specialistId, specialistId),
        eq(profiles.isProtected, false),
      ),
    )
    .limit(1);
  return found.length > 0;
}

/**
 * The specialist's own people, or some of them, by code, opened. Someone whose key is destroyed is
 * not among them.
 */
export function listOwnProfiles(
  db: Database,
  keyRing: KeyRing,
  specialistId: string,
  ids?: readonly string[],
): Promise<OpenProfile[]> {
  const isOwn = eq(profiles.specialistId, specialistId);
  return listOpened(db, keyRing, ids ? and(isOwn, inArray(profiles.id, [...ids])) : isOwn);
}

/**
 * Everyone whose key still exists, for the operator's export; no page lists across specialists.
 * Whoever is protected is seen by her own specialist only, and is not among them.
 */
export function listAllProfiles(db: Database, keyRing: KeyRing): Promise<OpenProfile[]> {
  return listOpened(db, keyRing, eq(profiles.isProtected, false));
}

async function listOpened(
  db: Database,
  keyRing: KeyRing,
  which: SQL | undefined,
): Promise<OpenProfile[]> {
  const rows = await db
    .select({ profile: profiles, key: personKeys })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .where(which)
    .orderBy(asc(profiles.code));
  return rows.map(({ profile, key }) => ({
    profile,
    layer: openMatchingLayer(keyRing.personKey(profile.id, key), profile),
  }));
}

/** Saves what may change of an own profile. False when it is not the specialist's. */
export async function updateProfile(
  tx: Database,
  owner: { readonly specialistId: string; readonly profileId: string },
  changes: Partial<
    Pick<
      Profile,
      | 'matching'
      | 'office'
      | 'isOfficeChosen'
      | 'isProtected'
      | 'isUnder18'
      | 'hasGuardian'
      | 'updatedAt'
    >
  >,
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(profiles)
    .set(changes)
    .where(and(eq(profiles.id, owner.profileId), eq(profiles.specialistId, owner.specialistId)));
  return rows === 1;
}
