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

/** What is taken back: the move, its line in the log and what the specialist is told. */
const takenBack = {
  yes: { kind: 'take-back-yes', action: 'proposal.yes-taken-back', told: 'no-meeting' },
  'not-now': { kind: 'take-back-not-now', action: 'proposal.not-now-taken-back', told: 'again' },
} as const;

/**
 * The employer takes back its «not now» or its yes: the proposal waits for its answer again, and
 * the specialist is told. `not-now` when it is too late, or somebody has gone on from it.
 */
export async function takeBackAnswer(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<Result<null, AnswerProposalRefusal>> {
  const found = await openShownProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const { kind, action, told } = takenBack[proposal.state === 'interested' ? 'yes' : 'not-now'];
  const next = proposalAfter(standingOf(proposal), { kind, by: 'employer' });
  if (!next.ok) return refuse('not-now');
  const content = employerAnswered(told, `${services.baseUrl}/proposals/${proposal.id}`);
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
      action,
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
