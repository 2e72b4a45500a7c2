import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openProposal } from './open-proposal';
import { pausingActor, type PausingParty } from './pause-proposal';
import { record } from '../record';

/**
 * Takes a proposal up again where it was. `her-word-first`: a pause the jobseeker asked for goes on
 * until she herself wants to go on.
 */
export async function resumeProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  askedBy: PausingParty,
): Promise<Result<null, 'not-found' | 'not-now' | 'her-word-first'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal } = found;
  const by = pausingActor[askedBy];
  const next = proposalAfter(standingOf(proposal), { kind: 'resume', by });
  if (!next.ok) return refuse(next.code === 'not-yours' ? 'her-word-first' : 'not-now');
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.resumed',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { askedBy },
    });
    return ok(null);
  });
}
