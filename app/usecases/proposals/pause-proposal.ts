import type { SpecialistActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openProposal } from './open-proposal';
import type { PausingParty } from './pausing-party';
import { restProposal } from './rest-proposal';

/** Puts a proposal to rest, as the specialist wants it or as the jobseeker has said to her. */
export async function pauseProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  askedBy: PausingParty,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const writtenBy = `user:${actor.userId}` as const;
  const paused = await restProposal(services, found.proposal, {
    kind: 'pause',
    askedBy,
    writtenBy,
  });
  return paused.ok ? paused : refuse('not-now');
}
