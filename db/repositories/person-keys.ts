import { eq } from 'drizzle-orm';
import type { KeyRing, PersonKey, WrappedKey } from '~/app/crypto/key-ring';
import { readingKeyOf, type ReadingKey } from '~/app/crypto/reading-key';
import { personKeys } from '../schema/index';
import type { Database } from '../store';

/**
 * Keeps the wrapped key everything about a person is sealed with, after her profile sealed with it,
 * in one transaction.
 */
export async function insertPersonKey(
  tx: Database,
  profileId: string,
  wrapped: WrappedKey,
  at: string,
): Promise<void> {
  await tx.insert(personKeys).values({ profileId, ...wrapped, createdAt: at });
}

/** A person's key, or undefined once it is destroyed: then nothing about her can be read. */
export async function openPersonKey(
  db: Database,
  keyRing: KeyRing,
  profileId: string,
): Promise<PersonKey | undefined> {
  const [stored] = await db.select().from(personKeys).where(eq(personKeys.profileId, profileId));
  return stored && keyRing.personKey(profileId, stored);
}

/**
 * The same for a page that only reads: it shows what can be read, and says that something cannot.
 */
export async function openReadingKey(
  db: Database,
  keyRing: KeyRing,
  profileId: string,
): Promise<ReadingKey | undefined> {
  const key = await openPersonKey(db, keyRing, profileId);
  return key && readingKeyOf(key);
}
