import { cancelMailOfProposal, enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf, type Proposal } from '~/db/repositories/proposals';
import type { AuditActor } from '../../domain/audit/audit-event';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import type { PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { pausingActor, type PausingParty } from './pausing-party';

interface Resting {
  readonly kind: 'pause' | 'resume';
  readonly askedBy: PausingParty;
  readonly writtenBy: AuditActor;
  /** Who is told, when the one who did it is not the specialist. */
  readonly letter?: PreparedMail;
}

/**
 * Puts a proposal to rest, or takes it up again where it was. In a pause the employer reads nothing
 * and unsent letters stop. `not-yours`: a pause the jobseeker asked for goes on until she herself
 * wants to go on; `not-now`: it does not stand so.
 */
export async function restProposal(
  services: Services,
  proposal: Proposal,
  { kind, askedBy, writtenBy, letter }: Resting,
): Promise<Result<null, 'not-now' | 'not-yours'>> {
  const next = proposalAfter(standingOf(proposal), { kind, by: pausingActor[askedBy] });
  if (!next.ok) return next;
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: nowOf(services) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    if (kind === 'pause') await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: kind === 'pause' ? 'proposal.paused' : 'proposal.resumed',
      actor: writtenBy,
      subject: `proposal:${proposal.id}`,
      facts: { askedBy },
    });
    if (letter) await enqueueMail(tx, letter);
    return ok(null);
  });
}
