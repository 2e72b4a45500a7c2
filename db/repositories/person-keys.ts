import { eq } from 'drizzle-orm';
import type { KeyRing, PersonKey, WrappedKey } from '~/app/crypto/key-ring';
import { personKeys } from '../schema/index';
import type { Database } from '../store';

/** Keeps the wrapped key everything about a person is sealed with, after her profile sealed with it, in one transaction. */
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
