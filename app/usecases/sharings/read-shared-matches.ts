import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { profileMatchesOf, type ProfileMatches } from '../matching/read-profile-matches';
import { openSharedCase, type SharedTerms } from './open-shared-case';

export interface SharedMatches extends ProfileMatches {
  readonly terms: SharedTerms;
}

/** Which needs fit a colleague's person, read with her agreement. */
export async function readSharedMatches(
  services: Services,
  actor: SpecialistActor,
  sharingId: string,
): Promise<SharedMatches | undefined> {
  const found = await openSharedCase(services, actor, sharingId, 'matches');
  return found && { terms: found.terms, ...(await profileMatchesOf(services, actor, found)) };
}
