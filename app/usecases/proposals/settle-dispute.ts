import type { SpecialistActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { answerObjection } from '../companies/answer-objection';
import { readProposal } from './read-proposal';

/**
 * The specialist has talked with her about an answer of this proposal that she says is not right.
 */
export async function settleDispute(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  answerId: string,
): Promise<Result<null, 'not-found'>> {
  const view = await readProposal(services, actor, proposalId);
  const isHere = view?.disputed.some((disputed) => disputed.answerId === answerId);
  if (!view || !isHere) return refuse('not-found');
  return answerObjection(services, actor, { profileId: view.profileId, objectionId: answerId });
}
