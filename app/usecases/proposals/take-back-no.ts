import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { jobseekerAnswered } from '~/emails/jobseeker-answered';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import type { OwnProposal } from './answering';
import { mayTakeBackUntil } from './may-take-back';
import { openOwnProposal } from './open-own-proposal';

/**
 * She takes back her no: the question waits for her again, over the same text, and her specialist
 * is told. `not-now` when it is too late, or somebody has gone on from it.
 */
export async function takeBackNo(
  services: Services,
  own: OwnProposal,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const event = { kind: 'take-back-no', by: 'jobseeker' } as const;
  const next = proposalAfter(standingOf(proposal), event);
  if (!next.ok) return refuse('not-now');
  const content = jobseekerAnswered('again', `${services.baseUrl}/proposals/${proposal.id}`);
  const { specialistId } = proposal;
  const letter = await letterToSpecialist(
    services,
    key,
    specialistId,
    'jobseeker-answered',
    content,
  );
  return services.store.transaction(async (tx) => {
    if ((await mayTakeBackUntil(tx, services, proposal)) === null) return refuse('not-now');
    const change = { updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.no-taken-back',
      actor: `person:${own.profileId}`,
      subject: `proposal:${proposal.id}`,
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
