import { jobseekerAnswered } from '~/emails/jobseeker-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertProposalMessage } from '~/db/repositories/proposal-messages';
import { moveProposal, openProposalCard, standingOf } from '~/db/repositories/proposals';
import { cardWithKept } from '../../domain/proposals/card-with-kept';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import type { AnswerRefusal, OwnProposal } from '../proposals/answering';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { keptCard } from '../proposals/kept-card';
import { openOwnProposal } from '../proposals/open-own-proposal';
import { record } from '../record';

interface WantedChange {
  readonly cardHash: string;
  /** Ids of the facts she wants to tell, with needs it left out; the rest leave the card at once. */
  readonly keptIds: readonly string[];
  /** What she wants otherwise, in her own words. */
  readonly note: string;
}

/**
 * She wants another card, and says how. What she ticked off is gone from it now, not when someone
 * gets round to it; the proposal goes back to the specialist, who asks her again.
 */
export async function askForChange(
  services: Services,
  own: OwnProposal,
  { cardHash, keptIds, note }: WantedChange,
): Promise<Result<null, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.cardHash !== cardHash) return refuse('card-changed');
  const next = proposalAfter(standingOf(proposal), { kind: 'ask-for-change', by: 'jobseeker' });
  if (!next.ok) return refuse('not-now');

  const changed = cardWithKept(openProposalCard(key, proposal), keptIds);
  const now = nowOf(services);
  const change = { ...keptCard(key, proposal.id, changed), updatedAt: now };
  const messageId = services.newId();
  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'jobseeker-answered',
    jobseekerAnswered('change', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    const message = { id: messageId, proposalId: proposal.id, text: note, at: now };
    await insertProposalMessage(tx, key, { ...message, author: 'jobseeker' });
    await record(tx, services, {
      action: 'proposal.change-requested',
      actor: `person:${own.profileId}`,
      subject: `proposal:${proposal.id}`,
      facts: { cardHash: change.cardHash },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
