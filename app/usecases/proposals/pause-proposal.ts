import { cancelMailOfProposal } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openProposal } from './open-proposal';
import { record } from '../record';

/** Who wants a pause, or its end: her word is written down by her specialist. */
export type PausingParty = 'jobseeker' | 'specialist';

export const pausingActor = {
  jobseeker: 'jobseeker-in-meeting',
  specialist: 'specialist',
} as const;

/** Puts a proposal to rest. The employer reads nothing meanwhile, and unsent letters stop. */
export async function pauseProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  askedBy: PausingParty,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal } = found;
  const by = pausingActor[askedBy];
  const next = proposalAfter(standingOf(proposal), { kind: 'pause', by });
  if (!next.ok) return refuse('not-now');
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: 'proposal.paused',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { askedBy },
    });
    return ok(null);
  });
}
