import { asc, eq, isNull } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { handOvers, profiles, specialistWishes, users } from '../schema/index';
import type { Database } from '../store';

export type SpecialistWish = typeof specialistWishes.$inferSelect;

const place = 'specialist_wishes.text';

/** What she wrote with her wish, if anything. */
export function openWishText(key: PersonKey, { text }: Pick<SpecialistWish, 'text'>) {
  return text && openText(key, place, text);
}

/** Keeps her wish for another specialist, her words sealed with her key. False when she has one. */
export async function insertSpecialistWish(
  tx: Database,
  key: PersonKey,
  { text, wishedAt }: { readonly text: string | null; readonly wishedAt: string },
): Promise<boolean> {
  const { changes } = await tx
    .insert(specialistWishes)
    .values({
      profileId: key.profileId,
      text: text === null ? null : key.seal(place, text),
      wishedAt,
    })
    .onConflictDoNothing();
  return changes === 1;
}

export async function findSpecialistWish(
  db: Database,
  profileId: string,
): Promise<SpecialistWish | undefined> {
  const [wish] = await db
    .select()
    .from(specialistWishes)
    .where(eq(specialistWishes.profileId, profileId));
  return wish;
}

/**
 * Takes her wish away: she has a new specialist, or no longer wants one. False when there is none.
 */
export async function deleteSpecialistWish(tx: Database, profileId: string): Promise<boolean> {
  const { changes } = await tx
    .delete(specialistWishes)
    .where(eq(specialistWishes.profileId, profileId));
  return changes === 1;
}

/** Every wish that waits, the oldest first, with whom she has and whom she is asked about. */
export async function listSpecialistWishes(db: Database) {
  return db
    .select({
      wish: specialistWishes,
      code: profiles.code,
      specialistId: profiles.specialistId,
      specialist: users.name,
      askedAboutId: handOvers.toId,
    })
    .from(specialistWishes)
    .innerJoin(profiles, eq(profiles.id, specialistWishes.profileId))
    .innerJoin(users, eq(users.id, profiles.specialistId))
    .leftJoin(handOvers, eq(handOvers.profileId, specialistWishes.profileId))
    .orderBy(asc(specialistWishes.wishedAt));
}

/** How many wishes nobody has asked about yet. */
export async function countWaitingWishes(db: Database): Promise<number> {
  const rows = await db
    .select({ id: specialistWishes.profileId })
    .from(specialistWishes)
    .leftJoin(handOvers, eq(handOvers.profileId, specialistWishes.profileId))
    .where(isNull(handOvers.profileId));
  return rows.length;
}
