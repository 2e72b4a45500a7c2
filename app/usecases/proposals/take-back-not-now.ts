import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { employerAnswered } from '~/emails/employer-answered';
import type { EmployerActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import type { AnswerProposalRefusal } from './answer-proposal';
import { mayTakeBackUntil } from './may-take-back';
import { openShownProposal } from './open-shown-proposal';

/**
 * The employer takes back its «not now»: the proposal waits for its answer again, and the
 * specialist is told. `not-now` when it is too late, or somebody has gone on from it.
 */
export async function takeBackNotNow(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<Result<null, AnswerProposalRefusal>> {
  const found = await openShownProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const event = { kind: 'take-back-not-now', by: 'employer' } as const;
  const next = proposalAfter(standingOf(proposal), event);
  if (!next.ok) return refuse('not-now');
  const content = employerAnswered('again', `${services.baseUrl}/proposals/${proposal.id}`);
  const { specialistId } = proposal;
  const letter = await letterToSpecialist(
    services,
    key,
    specialistId,
    'employer-answered',
    content,
  );
  return services.store.transaction(async (tx) => {
    if ((await mayTakeBackUntil(tx, services, proposal)) === null) return refuse('not-now');
    const change = { answeredAt: null, answerReason: null, updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.not-now-taken-back',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
