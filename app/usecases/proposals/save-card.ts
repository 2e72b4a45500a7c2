import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { cardChange, type CardEdit } from './card-change';
import { openProposal } from './open-proposal';
import { record } from '../record';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

export interface CardChoice extends CardEdit {
  /** The hash of the card that was edited: a card changed meanwhile is not overwritten. */
  readonly cardHash: string;
}

/**
 * Saves what stands on the card. A card she has been asked about or said yes to goes back to
 * being a draft: a changed text is a new question to her (domain §2.1).
 */
export async function saveCard(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  { cardHash, lead, chosenIds }: CardChoice,
): Promise<Result<null, 'not-found' | 'not-now' | TextRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const refusal = await refusalOfText(services.store.read, key, 'lead', lead);
  if (refusal) return refusal;
  const standing = standingOf(proposal);
  const next =
    standing.state === 'drafted'
      ? ok(standing)
      : proposalAfter(standing, { kind: 'revise', by: 'specialist' });
  if (!next.ok || proposal.cardHash !== cardHash) return refuse('not-now');

  const change = {
    ...cardChange(key, proposal, { lead, chosenIds }),
    updatedAt: nowOf(services),
  };
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.card-changed',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { cardHash: change.cardHash },
    });
    return ok(null);
  });
}
