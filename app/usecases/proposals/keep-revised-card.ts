import { moveProposal, standingOf, type Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { AuditAction } from '../../domain/audit/audit-event';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

interface Revised {
  /** The card as it is to be kept, with its hash. */
  readonly kept: Pick<Proposal, 'card' | 'cardHash'>;
  /** The hash of the card that was read: one changed meanwhile is not overwritten. */
  readonly seenHash: string;
  readonly action: AuditAction;
}

/** A card to be kept instead, ready to be written. */
export interface Revision {
  /** Writes it with its audit event; false when the proposal has moved meanwhile. */
  keep(tx: Database): Promise<boolean>;
}

/**
 * Prepares what a company is to read instead. A card she has been asked about or said yes to goes
 * back to being a draft: a changed text is a new question to her (domain §2.1). `not-now` where it
 * may not be changed any more, or was changed meanwhile.
 */
export function prepareRevision(
  services: Services,
  actor: SpecialistActor,
  proposal: Proposal,
  { kept, seenHash, action }: Revised,
): Result<Revision, 'not-now'> {
  const standing = standingOf(proposal);
  const next =
    standing.state === 'drafted'
      ? ok(standing)
      : proposalAfter(standing, { kind: 'revise', by: 'specialist' });
  if (!next.ok || proposal.cardHash !== seenHash) return refuse('not-now');
  const change = { ...kept, updatedAt: nowOf(services) };
  return ok({
    async keep(tx) {
      if (!(await moveProposal(tx, proposal, next.value, change))) return false;
      await record(tx, services, {
        action,
        actor: `user:${actor.userId}`,
        subject: `proposal:${proposal.id}`,
        facts: { cardHash: kept.cardHash },
      });
      return true;
    },
  });
}

/** Keeps what `prepareRevision` prepares, where nothing else changes with it. */
export async function keepRevisedCard(
  services: Services,
  actor: SpecialistActor,
  proposal: Proposal,
  revised: Revised,
): Promise<Result<null, 'not-now'>> {
  const revision = prepareRevision(services, actor, proposal, revised);
  if (!revision.ok) return revision;
  return services.store.transaction(async (tx) =>
    (await revision.value.keep(tx)) ? ok(null) : refuse('not-now'),
  );
}
