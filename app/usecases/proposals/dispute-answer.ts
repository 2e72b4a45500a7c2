import { jobseekerObjected } from '~/emails/jobseeker-objected';
import { insertObjection } from '~/db/repositories/objections';
import { enqueueMail } from '~/db/repositories/outbox';
import { listProposalMessages } from '~/db/repositories/proposal-messages';
import { ok, refuse, type Result } from '../../domain/result';
import { messagesIn } from '../../i18n/messages';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import type { OwnProposal } from './answering';
import { openOwnProposal } from './open-own-proposal';

/**
 * She says that what a company was answered about her is not right. It becomes a task of her
 * specialist's, who can write to the company anew. Her objection has the id of the answer: there is
 * one to each. Refusals: `not-found` – not hers; `not-now` – no such answer, or told already.
 */
export async function disputeAnswer(
  services: Services,
  own: OwnProposal,
  messageId: string,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const { profileId, specialistId } = proposal;
  const content = jobseekerObjected(`${services.baseUrl}/proposals/${proposal.id}`);
  const kind = 'jobseeker-objected';
  const letter = await letterToSpecialist(services, key, specialistId, kind, content);
  const raisedAt = nowOf(services);
  return services.store.transaction(async (tx) => {
    const messages = await listProposalMessages(tx, key, proposal.id);
    const answer = messages.find(({ id, author }) => id === messageId && author === 'specialist');
    if (!answer) return refuse('not-now');
    const isNew = await insertObjection(tx, key, {
      ...{ id: messageId, profileId, raisedAt, settledAt: null, block: 'tasks' },
      text: messagesIn('nb').specialist.proposals.answer.disputed(answer.text),
    });
    if (!isNew) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.answer-disputed',
      actor: `person:${profileId}`,
      subject: `proposal:${proposal.id}`,
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
