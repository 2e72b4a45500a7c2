import { findProposalToCompany, listShownForNeed } from '~/db/repositories/employer-proposals';
import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';
import { inTurn } from '../../domain/proposals/in-turn';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import type { Services } from '../../services';
import { mayReadProposal } from './may-read-proposal';

/**
 * Whether the company has another card of the same need to decide about before this one, so that
 * people are never compared (domain §2.4).
 */
export async function waitsItsTurn(
  services: Services,
  db: Database,
  { id, needId }: Proposal,
): Promise<boolean> {
  const readable: Proposal[] = [];
  for (const shown of await listShownForNeed(db, needId)) {
    if (await mayReadProposal(services, shown, db)) readable.push(shown);
  }
  const turn = inTurn(readable);
  return turn.size > 0 && !turn.has(id);
}

/**
 * Whether a card that was shown is closed to the company until it has decided the one before it:
 * an answer was taken back or a pause ended meanwhile. False for what it may not read at all.
 */
export async function isClosedMeanwhile(
  services: Services,
  { companyId }: Pick<EmployerActor, 'companyId'>,
  proposalId: string,
): Promise<boolean> {
  const { read } = services.store;
  const proposal = (await findProposalToCompany(read, companyId, proposalId))?.proposal;
  if (!proposal || !isAnswerable(proposal.state)) return false;
  if (!(await mayReadProposal(services, proposal))) return false;
  return waitsItsTurn(services, read, proposal);
}
