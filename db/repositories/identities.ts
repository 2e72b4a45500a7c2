import { eq } from 'drizzle-orm';
import type { KeyRing, PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable } from '~/app/crypto/reading-key';
import type { Identity } from '~/app/domain/profiles/identity';
import { identities, personKeys, profiles } from '../schema/index';
import type { Database } from '../store';

const place = 'identities.details';

/**
 * The identified layer of one person. No page an employer can reach may import this file; whoever
 * reads it for a person at a screen writes the access log too (`log-access.ts`).
 */
export async function readIdentity(db: Database, key: PersonKey): Promise<Identity | undefined> {
  const [row] = await db.select().from(identities).where(eq(identities.profileId, key.profileId));
  return row && openIfReadable(key, () => key.open<Identity>(place, row.details));
}

/** Saves the identified layer, sealed with the person's own key. */
export async function saveIdentity(tx: Database, key: PersonKey, identity: Identity, at: string) {
  const details = key.seal(place, identity);
  await tx
    .insert(identities)
    .values({ profileId: key.profileId, details, updatedAt: at })
    .onConflictDoUpdate({ target: identities.profileId, set: { details, updatedAt: at } });
}

/**
 * The names, telephones and addresses of a specialist's own people, to look one up by or to find in
 * a text. Whoever is shown that one fits has read it, and writes the access log.
 */
export async function listOwnNames(db: Database, keyRing: KeyRing, specialistId: string) {
  const rows = await db
    .select({ profile: profiles, key: personKeys, details: identities.details })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .innerJoin(identities, eq(identities.profileId, profiles.id))
    .where(eq(profiles.specialistId, specialistId));
  return rows.map(({ profile, key, details }) => {
    const identity = keyRing.personKey(profile.id, key).open<Identity>(place, details);
    const { name, phone, email } = identity;
    return { profileId: profile.id, name, phone, email };
  });
}
