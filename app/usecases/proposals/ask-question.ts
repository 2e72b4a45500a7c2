import type { EmployerActor } from '../../auth/actor';
import { checkQuestion } from '../../domain/proposals/question-check';
import type { QuestionTopicName } from '../../domain/proposals/question-topics';
import type { Result } from '../../domain/result';
import type { Services } from '../../services';
import { answerProposal, type AnswerProposalRefusal } from './answer-proposal';

/**
 * The employer asks about the work. A question that may not be asked is refused with its topic,
 * and nothing of it is kept (domain §7).
 */
export async function askQuestion(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  question: string,
): Promise<Result<null, AnswerProposalRefusal | QuestionTopicName>> {
  const checked = checkQuestion(question);
  if (!checked.ok) return checked;
  return answerProposal(services, actor, proposalId, {
    event: 'question',
    action: 'proposal.question-asked',
    answer: 'question',
    text: checked.value,
  });
}
