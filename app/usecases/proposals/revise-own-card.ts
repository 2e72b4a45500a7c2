import { moveProposal, openProposalCard, standingOf } from '~/db/repositories/proposals';
import { cardWithKept } from '../../domain/proposals/card-with-kept';
import type { ProposalCard } from '../../domain/proposals/proposal-card';
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
  /** Ids of the facts she wants to tell: of those on the card, and of her needs it leaves out. */
  readonly keptIds: readonly string[];
}

/**
 * She takes facts off her card, or adds a need of hers that it leaves out, and is asked about the
 * new text at once, without waiting for us. It has another hash, so a yes to the other one is no
 * yes to it. The same facts change nothing.
 */
export async function reviseOwnCard(
  services: Services,
  own: OwnProposal,
  { cardHash, keptIds }: KeptItems,
): Promise<Result<'changed' | 'unchanged', AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.cardHash !== cardHash) return refuse('card-changed');
  const next = proposalAfter(standingOf(proposal), { kind: 'take-away', by: 'jobseeker' });
  if (!next.ok) return refuse('not-now');
  const current = openProposalCard(key, proposal);
  const revised = cardWithKept(current, keptIds);
  const isIn = (card: ProposalCard) => (id: string) => card.chosenIds.includes(id);
  const isShorter = !current.chosenIds.every(isIn(revised));
  const isLonger = !revised.chosenIds.every(isIn(current));
  if (!isShorter && !isLonger) return ok('unchanged');

  const change = { ...keptCard(key, proposal.id, revised), updatedAt: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    const event = {
      actor: `person:${own.profileId}`,
      subject: `proposal:${proposal.id}`,
      facts: { cardHash: change.cardHash },
    } as const;
    if (isShorter) await record(tx, services, { action: 'proposal.items-taken-away', ...event });
    if (isLonger) await record(tx, services, { action: 'proposal.needs-added', ...event });
    return ok('changed');
  });
}
