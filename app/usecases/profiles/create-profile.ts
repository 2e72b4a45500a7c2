import { saveIdentity } from '~/db/repositories/identities';
import { insertPersonKey } from '~/db/repositories/person-keys';
import { findProfileByCode, insertProfile, sealMatchingLayer } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { resolveProfile } from '../../domain/matching/resolve-profile';
import type { Identity } from '../../domain/profiles/identity';
import type { MatchingLayer, ProfileFacts } from '../../domain/profiles/matching-layer';
import { pseudonymBytes, pseudonymFrom } from '../../domain/profiles/pseudonym';
import { ok, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { readResolver } from '../matching/word-resolver';

export interface NewProfile {
  /** Made when the form was shown, so that the same form sent twice makes one profile. */
  readonly profileId: string;
  readonly identity: Identity;
  readonly facts: ProfileFacts;
  /** Whose choice and from where, where it is known already. */
  readonly notes?: MatchingLayer['notes'];
  readonly flags: ProfileFlags;
}

/** Flags without reasons (domain §4). */
export interface ProfileFlags {
  readonly isProtected: boolean;
  readonly isUnder18: boolean;
  readonly hasGuardian: boolean;
}

/** Takes a jobseeker in: a key and a pseudonym of her own, and both layers sealed with the key. */
export async function createProfile(
  services: Services,
  actor: SpecialistActor,
  { profileId, identity, facts, notes = {}, flags }: NewProfile,
): Promise<Result<{ readonly profileId: string }>> {
  const now = nowOf(services);
  const wrapped = services.keyRing.newPersonKey(profileId);
  const key = services.keyRing.personKey(profileId, wrapped);
  const layer: MatchingLayer = {
    facts,
    notes,
    support: [],
    resolved: resolveProfile({ ...facts, id: profileId }, await readResolver(services.store.read)),
  };
  const matching = sealMatchingLayer(key, layer);
  return services.store.transaction(async (tx) => {
    const code = await freeCode(tx, services);
    const isNew = await insertProfile(tx, {
      id: profileId,
      code,
      specialistId: actor.userId,
      office: actor.office,
      matching,
      ...flags,
      createdAt: now,
      updatedAt: now,
    });
    if (!isNew) return ok({ profileId });
    await insertPersonKey(tx, profileId, wrapped, now);
    await saveIdentity(tx, key, identity, now);
    await record(tx, services, {
      action: 'profile.created',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
    });
    return ok({ profileId });
  });
}

async function freeCode(tx: Database, { randomBytes }: Services): Promise<string> {
  for (;;) {
    const code = pseudonymFrom(randomBytes(pseudonymBytes));
    if (!(await findProfileByCode(tx, code))) return code;
  }
}
