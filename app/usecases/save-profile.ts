import { sealMatchingLayer, updateProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../auth/actor';
import { resolveProfile } from '../domain/matching/resolve-profile';
import type { LayerChange } from '../domain/profiles/block-form';
import type { MatchingLayer, ProfileBlock } from '../domain/profiles/matching-layer';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import { openOwnProfile } from './open-own-profile';
import { record } from './record';
import { wordResolver } from './word-resolver';

/**
 * Saves one block of the matching layer. The layer is read and written in one transaction, so
 * that two blocks saved at once both stay; its words are resolved here and never when matching.
 */
export async function saveProfile(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  { block, change }: { readonly block: ProfileBlock; readonly change: LayerChange },
): Promise<Result<null, 'not-found'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const found = await openOwnProfile(tx, services, actor, profileId);
    if (!found) return refuse('not-found');
    const layer = changedLayer(found.layer, profileId, block, change);
    const matching = sealMatchingLayer(found.key, layer);
    const owner = { specialistId: actor.userId, profileId };
    await updateProfile(tx, owner, { matching, updatedAt: now });
    await record(tx, services, {
      action: 'profile.changed',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { block },
    });
    return ok(null);
  });
}

function changedLayer(
  layer: MatchingLayer,
  profileId: string,
  block: ProfileBlock,
  change: LayerChange,
): MatchingLayer {
  const facts = { ...layer.facts, ...change.facts };
  return {
    facts,
    notes: { ...layer.notes, [block]: change.note },
    support: change.support ?? layer.support,
    resolved: resolveProfile({ ...facts, id: profileId }, wordResolver),
  };
}
