import { replaceVersionsNotInForce } from '~/db/repositories/agreement-versions';
import { cancelMailOfProposal } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import type { EndReason } from '../../domain/proposals/end-reason';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openProposal } from './open-proposal';
import { record } from '../record';

/**
 * Ends a proposal for a reason. The employer sees nothing of it from here, nor of an agreement that
 * is not in force; links to it die and unsent mail stops.
 */
export async function endProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  reason: EndReason,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal } = found;
  const next = proposalAfter(standingOf(proposal), { kind: 'end', by: 'specialist' });
  if (!next.ok) return refuse('not-now');
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const change = { answerReason: reason, updatedAt: now };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await replaceVersionsNotInForce(tx, proposal.id, now);
    await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: 'proposal.ended',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { reason },
    });
    return ok(null);
  });
}
