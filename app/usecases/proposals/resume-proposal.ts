import type { SpecialistActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openProposal } from './open-proposal';
import type { PausingParty } from './pausing-party';
import { restProposal } from './rest-proposal';

/**
 * Takes a proposal up again where it was. `her-word-first`: a pause the jobseeker asked for goes on
 * until she herself wants to go on.
 */
export async function resumeProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  askedBy: PausingParty,
): Promise<Result<null, 'not-found' | 'not-now' | 'her-word-first'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const writtenBy = `user:${actor.userId}` as const;
  const resumed = await restProposal(services, found.proposal, {
    kind: 'resume',
    askedBy,
    writtenBy,
  });
  if (resumed.ok) return resumed;
  return refuse(resumed.code === 'not-yours' ? 'her-word-first' : 'not-now');
}
