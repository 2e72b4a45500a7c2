import { questionAnswered } from '~/emails/question-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertProposalMessage, listProposalMessages } from '~/db/repositories/proposal-messages';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { openQuestions } from '../../domain/proposals/open-question';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { openProposal } from './open-proposal';
import { record } from '../record';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

/**
 * Answers an employer's question, in words that tell nothing the card may not; also one that was
 * asked before the employer said yes. The proposal is answered when no other question waits.
 * @param questionId which of those that wait; the oldest where none is named. `not-now` – answered.
 */
export async function answerQuestion(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  text: string,
  questionId?: string,
): Promise<Result<null, 'not-found' | 'not-now' | TextRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const refusal = await refusalOfText(services.store.read, key, 'text', text);
  if (refusal) return refusal;
  const standing = standingOf(proposal);
  const moved = proposalAfter(standing, { kind: 'answer', by: 'specialist' });

  const { id, companyId } = proposal;
  const signer = await signerToCompany(services, companyId, actor);
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId: id },
    'question-answered',
    questionAnswered(signer, `${services.baseUrl}/company/proposals/${id}`),
  );
  const now = nowOf(services);
  const message = { id: services.newId(), proposalId: id, text, at: now };
  return services.store.transaction(async (tx) => {
    const open = openQuestions(proposal.state, await listProposalMessages(tx, key, id));
    const to = questionId ?? open[0]?.id;
    const others = open.filter((question) => question.id !== to);
    if (others.length === open.length && (questionId || !moved.ok)) return refuse('not-now');
    const next = moved.ok && others.length === 0 ? moved.value : standing;
    if (!(await moveProposal(tx, proposal, next, { updatedAt: now }))) return refuse('not-now');
    await insertProposalMessage(tx, key, { ...message, author: 'specialist', to });
    await record(tx, services, {
      action: 'proposal.answered',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
