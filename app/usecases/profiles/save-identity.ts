import { readIdentity, saveIdentity as saveIdentityOf } from '~/db/repositories/identities';
import { updateProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { canonicalJson, type JsonValue } from '../../domain/agreements/canonical-json';
import type { Identity } from '../../domain/profiles/identity';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { endSharings } from '../sharings/end-sharings';
import { openOwnProfile } from './open-own-profile';
import type { ProfileFlags } from './create-profile';
import { record } from '../record';

/**
 * Saves who a person is and how she is reached, with the flags that guard her. Nobody but her
 * specialist may know of her once she is protected. What stands as it was is not saved anew, and
 * not told of as a change.
 */
export async function saveIdentity(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  { identity, flags }: { readonly identity: Identity; readonly flags: ProfileFlags },
): Promise<Result<'changed' | 'unchanged', 'not-found'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const found = await openOwnProfile(tx, services, actor, profileId);
    if (!found) return refuse('not-found');
    // Nothing is saved over what cannot be read.
    const before = await readIdentity(tx, found.key);
    const { isProtected, isUnder18, hasGuardian } = found.profile;
    const kept = { identity: before, flags: { isProtected, isUnder18, hasGuardian } };
    if (before && contentOf(kept) === contentOf({ identity, flags })) return ok('unchanged');
    await saveIdentityOf(tx, found.key, identity, now);
    const owner = { specialistId: actor.userId, profileId };
    await updateProfile(tx, owner, { ...flags, updatedAt: now });
    const by = { endedBy: 'protected', actor: `user:${actor.userId}` } as const;
    if (flags.isProtected) await endSharings(tx, services, { profileId }, by);
    await record(tx, services, {
      action: 'identity.changed',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
    });
    return ok('changed');
  });
}

/** The same text for the same content, whatever the order of its fields and what is left open. */
function contentOf(layer: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(layer)) as JsonValue);
}
