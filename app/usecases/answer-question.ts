import { questionAnswered } from '~/emails/question-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertProposalMessage } from '~/db/repositories/proposal-messages';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../auth/actor';
import { hasSensitiveWord } from '../domain/privacy/sensitive-words';
import { proposalAfter } from '../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import { lettersToEmployer } from './letters-to-employer';
import { openProposal } from './open-proposal';
import { record } from './record';

/** Answers an employer's question, in words that tell nothing the card may not. */
export async function answerQuestion(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  text: string,
): Promise<Result<null, 'not-found' | 'not-now' | 'sensitive-word'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  if (hasSensitiveWord(text)) return refuse('sensitive-word', 'text');
  const { proposal, key } = found;
  const next = proposalAfter(standingOf(proposal), { kind: 'answer', by: 'specialist' });
  if (!next.ok) return refuse('not-now');

  const { id, companyId } = proposal;
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId: id },
    'question-answered',
    questionAnswered(actor.name, `${services.baseUrl}/company/proposals/${id}`),
  );
  const now = nowOf(services);
  const message = { id: services.newId(), proposalId: id, text, at: now };
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: now };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await insertProposalMessage(tx, key, { ...message, author: 'specialist' });
    await record(tx, services, {
      action: 'proposal.answered',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
