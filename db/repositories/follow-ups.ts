import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable, unreadableText } from '~/app/crypto/reading-key';
import type { FollowUpWords } from '~/app/domain/follow-up/follow-up';
import { agreements, followUps, users } from '../schema/index';
import type { Database } from '../store';

type Row = typeof followUps.$inferSelect;

/** A contact after the start, in clear. */
export type KeptFollowUp = Omit<Row, 'words'> & { readonly words: FollowUpWords };

/** With the name of who wrote it. */
export type NamedFollowUp = KeptFollowUp & { readonly specialist: string };

const place = (id: string) => `follow_ups.words:${id}`;

/** Writes an entry, its words sealed. The same form sent twice makes one: false when it was there. */
export async function insertFollowUp(
  tx: Database,
  key: PersonKey,
  { words, ...entry }: KeptFollowUp,
): Promise<boolean> {
  const { changes } = await tx
    .insert(followUps)
    .values({ ...entry, words: key.seal(place(entry.id), words) })
    .onConflictDoNothing({ target: followUps.id });
  return changes === 1;
}

/** Puts an entry right, as it was read. False when it has been put right since. */
export async function updateFollowUp(
  tx: Database,
  key: PersonKey,
  { id, correctedAt }: Pick<Row, 'id' | 'correctedAt'>,
  { words, ...said }: Omit<KeptFollowUp, 'id' | 'agreementId' | 'specialistId' | 'createdAt'>,
): Promise<boolean> {
  const isAsRead = correctedAt
    ? eq(followUps.correctedAt, correctedAt)
    : isNull(followUps.correctedAt);
  const { changes } = await tx
    .update(followUps)
    .set({ ...said, words: key.seal(place(id), words) })
    .where(and(eq(followUps.id, id), isAsRead));
  return changes === 1;
}

/** The entries of an agreement about this person, the latest contact first. */
export async function listFollowUps(
  db: Database,
  key: PersonKey,
  agreementId: string,
): Promise<NamedFollowUp[]> {
  return listed(db, key, eq(followUps.agreementId, agreementId));
}

/** All entries about a person, the latest contact first. */
export async function listFollowUpsOfPerson(
  db: Database,
  key: PersonKey,
): Promise<NamedFollowUp[]> {
  return listed(db, key);
}

async function listed(db: Database, key: PersonKey, which?: SQL): Promise<NamedFollowUp[]> {
  const rows = await db
    .select({ entry: followUps, specialist: users.name })
    .from(followUps)
    .innerJoin(agreements, eq(agreements.id, followUps.agreementId))
    .innerJoin(users, eq(users.id, followUps.specialistId))
    .where(and(eq(agreements.profileId, key.profileId), which))
    .orderBy(desc(followUps.on), desc(followUps.createdAt), desc(followUps.id));
  return rows.map(({ entry, specialist }) => ({
    ...entry,
    specialist,
    words: openIfReadable(key, () => key.open<FollowUpWords>(place(entry.id), entry.words)) ?? {
      situation: unreadableText,
    },
  }));
}

/** The contacts on a specialist's agreements as a calendar counts them: without a word. */
export async function listContactsOfSpecialist(db: Database, specialistId: string) {
  return db
    .select({
      agreementId: followUps.agreementId,
      on: followUps.on,
      isOnSite: followUps.isOnSite,
      withWhom: followUps.withWhom,
      nextOn: followUps.nextOn,
    })
    .from(followUps)
    .innerJoin(agreements, eq(agreements.id, followUps.agreementId))
    .where(eq(agreements.specialistId, specialistId));
}
