import { moveProposal, openProposalCard, standingOf } from '~/db/repositories/proposals';
import { cardWithout } from '../../domain/proposals/card-without';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import type { AnswerRefusal, OwnProposal } from './answering';
import { keptCard } from './kept-card';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

interface KeptItems {
  /** Content hash of the card she read. */
  readonly cardHash: string;
  /** Ids of the facts she still wants to tell; none that is not on the card comes onto it. */
  readonly keptIds: readonly string[];
}

/**
 * She takes facts off her card and is asked about the shorter text at once, without waiting for
 * us. It has another hash, so a yes to the longer one is no yes to it. Taking nothing away changes
 * nothing.
 */
export async function takeAwayItems(
  services: Services,
  own: OwnProposal,
  { cardHash, keptIds }: KeptItems,
): Promise<Result<'shorter' | 'unchanged', AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.cardHash !== cardHash) return refuse('card-changed');
  const next = proposalAfter(standingOf(proposal), { kind: 'take-away', by: 'jobseeker' });
  if (!next.ok) return refuse('not-now');
  const current = openProposalCard(key, proposal);
  const shorter = cardWithout(current, keptIds);
  if (shorter.chosenIds.length === current.chosenIds.length) return ok('unchanged');

  const change = { ...keptCard(key, proposal.id, shorter), updatedAt: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.items-taken-away',
      actor: `person:${own.profileId}`,
      subject: `proposal:${proposal.id}`,
      facts: { cardHash: change.cardHash },
    });
    return ok('shorter');
  });
}
