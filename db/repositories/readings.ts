import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { KeyRing } from '~/app/crypto/key-ring';
import type { ResolvedNeed } from '~/app/domain/matching/resolve-need';
import type { MatchingLayer } from '~/app/domain/profiles/matching-layer';
import { companies, needs, personKeys, profiles } from '../schema/index';
import type { Database } from '../store';
import { openMatchingLayer, sealMatchingLayer } from './profiles';
import type { PostedNeed } from './specialist-needs';

/**
 * What was understood of stored words, for reading them anew: no page is made of this, and nothing
 * but the reading is written. Forms that were open meanwhile can still be sent.
 */

/** Every need whose words have been read, whatever its state. */
export async function listReadNeeds(db: Database): Promise<PostedNeed[]> {
  return db
    .select({ need: needs, company: companies })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(isNotNull(needs.resolved))
    .orderBy(asc(needs.id));
}

/** Keeps a new reading of a need. False when the need was changed since it was read. */
export async function saveNeedReading(
  tx: Database,
  { id, updatedAt }: { readonly id: string; readonly updatedAt: string },
  resolved: ResolvedNeed,
): Promise<boolean> {
  const { changes } = await tx
    .update(needs)
    .set({ resolved })
    .where(and(eq(needs.id, id), eq(needs.updatedAt, updatedAt)));
  return changes === 1;
}

/** The ids of all people whose key still exists. */
export async function listReadPeople(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: profiles.id })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .orderBy(asc(profiles.id));
  return rows.map(({ id }) => id);
}

/** Opens a person's matching layer, has it read anew and seals it again; false when she is gone. */
export async function rewriteMatchingLayer(
  tx: Database,
  keyRing: KeyRing,
  profileId: string,
  rewrite: (layer: MatchingLayer) => MatchingLayer,
): Promise<boolean> {
  const [found] = await tx
    .select({ profile: profiles, key: personKeys })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .where(eq(profiles.id, profileId));
  if (!found) return false;
  const key = keyRing.personKey(profileId, found.key);
  const layer = rewrite(openMatchingLayer(key, found.profile));
  await tx
    .update(profiles)
    .set({ matching: sealMatchingLayer(key, layer) })
    .where(eq(profiles.id, profileId));
  return true;
}
