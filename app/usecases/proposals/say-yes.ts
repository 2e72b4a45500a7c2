import type { EmployerActor } from '../../auth/actor';
import type { Result } from '../../domain/result';
import type { Services } from '../../services';
import { answerProposal, type AnswerProposalRefusal } from './answer-proposal';

/** The employer wants to meet the person. Nothing about her is told by it. */
export function sayYes(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<Result<null, AnswerProposalRefusal>> {
  return answerProposal(services, actor, proposalId, {
    event: 'say-yes',
    action: 'proposal.interested',
    answer: 'yes',
  });
}
