import { listOwnProfiles } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { knownBlocks } from '../../domain/profiles/known-blocks';
import type { Services } from '../../services';
import type { ProfileFlags } from './create-profile';

/** A jobseeker of one's own in a list: her code, her wish and how much is known. Never her name. */
export interface ProfileLine {
  readonly id: string;
  readonly code: string;
  readonly wish: string | null;
  readonly knownBlocks: number;
  readonly flags: ProfileFlags;
}

/** The specialist's own jobseekers, by code. */
export async function readOwnProfiles(
  { store, keyRing }: Services,
  actor: SpecialistActor,
): Promise<ProfileLine[]> {
  const own = await listOwnProfiles(store.read, keyRing, actor.userId);
  return own.map(({ profile, layer }) => ({
    id: profile.id,
    code: profile.code,
    wish: layer.facts.wish ?? null,
    knownBlocks: knownBlocks(layer).length,
    flags: {
      isProtected: profile.isProtected,
      isUnder18: profile.isUnder18,
      hasGuardian: profile.hasGuardian,
    },
  }));
}
