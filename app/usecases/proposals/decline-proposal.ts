import { jobseekerAnswered } from '~/emails/jobseeker-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { auditActorOf, proposalActorOf } from './answering';
import type { Answering, AnswerRefusal, OwnProposal } from './answering';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

/** Her no to being shown. It needs no reason, and a no holds whatever text she read. */
export async function declineProposal(
  services: Services,
  own: OwnProposal,
  answering: Answering,
): Promise<Result<null, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const by = proposalActorOf(answering);
  const next = proposalAfter(standingOf(proposal), { kind: 'decline', by });
  if (!next.ok) return refuse('not-now');

  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'jobseeker-answered',
    jobseekerAnswered('no', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.declined',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    return ok(null);
  });
}
