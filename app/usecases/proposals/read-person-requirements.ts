import { findOpenProposal } from '~/db/repositories/proposals';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { tickedRequirements, type TickedRequirements } from '../needs/requirements-of';

/** One of the specialist's own people and a need. */
export interface PersonAndNeed {
  readonly needId: string;
  readonly profileId: string;
}

export interface PersonRequirements extends PersonAndNeed, TickedRequirements {
  readonly code: string;
  readonly needTitle: string;
  readonly company: string;
  readonly proposalId: string | null;
}

/** What a need asks, with the answers of one of the specialist's own people. */
export async function readPersonRequirements(
  services: Services,
  actor: SpecialistActor,
  { needId, profileId }: PersonAndNeed,
): Promise<PersonRequirements | undefined> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const posted = await findNeedFor(read, actor.userId, needId);
  if (!person || !posted) return undefined;
  return {
    needId,
    profileId,
    code: person.profile.code,
    needTitle: posted.need.title ?? '',
    company: posted.company.name,
    proposalId: (await findOpenProposal(read, needId, profileId))?.id ?? null,
    ...(await tickedRequirements(read, person.key, needId)),
  };
}
