import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { agreements, stopWishes } from '../schema/index';
import type { Database } from '../store';

type Row = typeof stopWishes.$inferSelect;

/** A party's wish to end an agreement, its words opened; null where it wrote none. */
export type StopWish = Omit<Row, 'words'> & { readonly words: string | null };

const place = (id: string) => `stop_wishes.words:${id}`;

/**
 * Keeps a wish, its words sealed with the person's key. False when that party has sent one that
 * day.
 */
export async function insertStopWish(
  tx: Database,
  key: PersonKey,
  { words, ...wish }: StopWish,
): Promise<boolean> {
  const { changes } = await tx
    .insert(stopWishes)
    .values({ ...wish, words: words === null ? null : key.seal(place(wish.id), words) })
    .onConflictDoNothing({
      target: [stopWishes.agreementId, stopWishes.party, stopWishes.sentOn],
    });
  return changes === 1;
}

/** The wishes of an agreement's parties, newest first. */
export async function listStopWishes(
  db: Database,
  key: PersonKey,
  agreementId: string,
): Promise<StopWish[]> {
  return listWishes(db, key, eq(stopWishes.agreementId, agreementId));
}

/** The wishes of all agreements about a person, newest first. */
export async function listStopWishesOfPerson(db: Database, key: PersonKey): Promise<StopWish[]> {
  return listWishes(db, key);
}

async function listWishes(db: Database, key: PersonKey, which?: SQL): Promise<StopWish[]> {
  const rows = await db
    .select({ wish: stopWishes })
    .from(stopWishes)
    .innerJoin(agreements, eq(agreements.id, stopWishes.agreementId))
    .where(and(eq(agreements.profileId, key.profileId), which))
    .orderBy(desc(stopWishes.sentAt), desc(stopWishes.id));
  return rows.map(({ wish }) => ({
    ...wish,
    words: wish.words && openText(key, place(wish.id), wish.words),
  }));
}

/** The specialist's agreements with a wish nobody has talked about, and who sent it. */
export async function listWaitingStopWishes(db: Database, specialistId: string) {
  return db
    .selectDistinct({ agreementId: stopWishes.agreementId, party: stopWishes.party })
    .from(stopWishes)
    .innerJoin(agreements, eq(agreements.id, stopWishes.agreementId))
    .where(
      and(
        eq(agreements.specialistId, specialistId),
        isNull(agreements.decidedAt),
        isNull(stopWishes.talkedAt),
      ),
    );
}

/** They have talked about all that waits with an agreement. @returns how many that were. */
export async function settleStopWishes(
  tx: Database,
  own: { readonly specialistId: string; readonly agreementId: string },
  at: string,
): Promise<number> {
  const isOwn = tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(eq(agreements.id, own.agreementId), eq(agreements.specialistId, own.specialistId)));
  const { changes } = await tx
    .update(stopWishes)
    .set({ talkedAt: at })
    .where(and(inArray(stopWishes.agreementId, isOwn), isNull(stopWishes.talkedAt)));
  return changes;
}
