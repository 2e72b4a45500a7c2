import { eq } from 'drizzle-orm';
import type { KeyRing, PersonKey, WrappedKey } from '~/app/crypto/key-ring';
import { personKeys } from '../schema/index';
import type { Database } from '../store';

/** Keeps a person's wrapped key, after her profile sealed with it, in one transaction. */
export async function insertPersonKey(
  tx: Database,
  profileId: string,
  wrapped: WrappedKey,
  at: string,
): Promise<void> {
  await tx.insert(personKeys).values({ profileId, ...wrapped, createdAt: at });
}

/** Makes the key everything about a person is sealed with, in the transaction that creates her. */
export async function createPersonKey(
  tx: Database,
  keyRing: KeyRing,
  profileId: string,
  at: string,
): Promise<PersonKey> {
  const stored = keyRing.newPersonKey(profileId);
  await insertPersonKey(tx, profileId, stored, at);
  return keyRing.personKey(profileId, stored);
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
