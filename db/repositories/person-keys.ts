import { eq } from 'drizzle-orm';
import type { KeyRing, PersonKey } from '~/app/crypto/key-ring';
import { personKeys } from '../schema/index';
import type { Database } from '../store';

/** Makes the key everything about a person is sealed with, in the transaction that creates her. */
export async function createPersonKey(
  tx: Database,
  keyRing: KeyRing,
  profileId: string,
  at: string,
): Promise<PersonKey> {
  const stored = keyRing.newPersonKey(profileId);
  await tx.insert(personKeys).values({ profileId, ...stored, createdAt: at });
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
