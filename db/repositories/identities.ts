import { eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { Identity } from '~/app/domain/profiles/identity';
import { identities } from '../schema/index';
import type { Database } from '../store';

const place = 'identities.details';

/**
 * The identified layer of one person. No page an employer can reach may import this file; whoever
 * reads it for a person at a screen writes the access log too (`log-access.ts`).
 */
export async function readIdentity(db: Database, key: PersonKey): Promise<Identity | undefined> {
  const [row] = await db.select().from(identities).where(eq(identities.profileId, key.profileId));
  return row && key.open<Identity>(place, row.details);
}

/** Saves the identified layer, sealed with the person's own key. */
export async function saveIdentity(tx: Database, key: PersonKey, identity: Identity, at: string) {
  const details = key.seal(place, identity);
  await tx
    .insert(identities)
    .values({ profileId: key.profileId, details, updatedAt: at })
    .onConflictDoUpdate({ target: identities.profileId, set: { details, updatedAt: at } });
}
