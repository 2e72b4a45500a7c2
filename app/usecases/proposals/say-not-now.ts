import type { EmployerActor } from '../../auth/actor';
import type { NotNowReason } from '../../domain/proposals/not-now-reasons';
import type { Result } from '../../domain/result';
import type { Services } from '../../services';
import { answerProposal, type AnswerProposalRefusal } from './answer-proposal';

interface NotNow {
  readonly reason: NotNowReason;
  /** More about it in the employer's own words, read by the specialist. */
  readonly note?: string;
}

/** The employer says not now, with a reason of the closed list. */
export function sayNotNow(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  { reason, note }: NotNow,
): Promise<Result<null, AnswerProposalRefusal>> {
  return answerProposal(services, actor, proposalId, {
    event: 'say-not-now',
    action: 'proposal.not-now',
    answer: 'not-now',
    reason,
    text: note,
  });
}
