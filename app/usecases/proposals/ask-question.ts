import { listProposalMessages } from '~/db/repositories/proposal-messages';
import type { EmployerActor } from '../../auth/actor';
import { mostOpenQuestions, openQuestions } from '../../domain/proposals/open-question';
import { checkQuestion } from '../../domain/proposals/question-check';
import type { QuestionTopicName } from '../../domain/proposals/question-topics';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openShownProposal } from './open-shown-proposal';
import { answerProposal, type AnswerProposalRefusal } from './answer-proposal';

/**
 * The employer asks about the work, also while an earlier question waits. `too-many` – five wait
 * already. The same words again while they wait are the same question. A question that may not be
 * asked is refused with its topic,
 * and nothing of it is kept (domain §7).
 */
export async function askQuestion(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  question: string,
): Promise<Result<null, AnswerProposalRefusal | 'too-many' | QuestionTopicName>> {
  const checked = checkQuestion(question);
  if (!checked.ok) return checked;
  const asked = await answerProposal(services, actor, proposalId, {
    event: 'question',
    action: 'proposal.question-asked',
    answer: 'question',
    text: checked.value,
  });
  if (asked.ok || asked.code === 'not-found') return asked;
  return (await waitsForMost(services, actor, proposalId)) ? refuse('too-many') : asked;
}

/** Whether as many questions wait as may. */
async function waitsForMost(services: Services, actor: EmployerActor, proposalId: string) {
  const found = await openShownProposal(services, actor, proposalId);
  if (!found) return false;
  const { proposal, key } = found;
  const messages = await listProposalMessages(services.store.read, key, proposal.id);
  return openQuestions(proposal.state, messages).length >= mostOpenQuestions;
}
