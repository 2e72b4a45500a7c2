import { answerCorrected } from '~/emails/question-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertProposalMessage, listProposalMessages } from '~/db/repositories/proposal-messages';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { threadsOf } from '../../domain/proposals/open-question';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { record } from '../record';
import { mayReadProposal } from './may-read-proposal';
import { openProposal } from './open-proposal';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

/**
 * Answers a question of the employer's once more, because the answer was not right: both stand.
 * @param answerId the newest answer to it, as the page showed it; `not-now` – there is a newer one,
 * it is to no question, or the company may not read the proposal now.
 */
export async function correctAnswer(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  { answerId, text }: { readonly answerId: string; readonly text: string },
): Promise<Result<null, 'not-found' | 'not-now' | TextRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const refusal = await refusalOfText(services.store.read, key, 'correction', text);
  if (refusal) return refusal;
  const { companyId } = proposal;
  const signer = await signerToCompany(services, companyId, actor);
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId },
    'question-answered',
    answerCorrected(signer, `${services.baseUrl}/company/proposals/${proposalId}`),
  );
  const at = nowOf(services);
  const message = { id: services.newId(), proposalId, author: 'specialist' as const, text, at };
  return services.store.transaction(async (tx) => {
    const threads = threadsOf(await listProposalMessages(tx, key, proposalId));
    const to = threads.find(({ answers }) => answers.at(-1)?.id === answerId)?.asked?.id;
    if (!to || !(await mayReadProposal(services, proposal, tx))) return refuse('not-now');
    const standing = standingOf(proposal);
    if (!(await moveProposal(tx, proposal, standing, { updatedAt: at }))) return refuse('not-now');
    await insertProposalMessage(tx, key, { ...message, to });
    await record(tx, services, {
      action: 'proposal.answer-corrected',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposalId}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
