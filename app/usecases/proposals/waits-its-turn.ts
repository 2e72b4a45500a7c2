import {
  findProposalToCompany,
  listProposalsToCompany,
} from '~/db/repositories/employer-proposals';
import type { Proposal } from '~/db/repositories/proposals';
import type { EmployerActor } from '../../auth/actor';
import { inTurn } from '../../domain/proposals/in-turn';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import type { Services } from '../../services';
import { mayReadProposal } from './may-read-proposal';

/**
 * Whether a card stays closed to the company until it has decided the one before it for the same
 * need, so that people are never compared (domain §2.4). False for what it may not read at all.
 */
export async function waitsItsTurn(
  services: Services,
  { companyId }: Pick<EmployerActor, 'companyId'>,
  proposalId: string,
): Promise<boolean> {
  const { read } = services.store;
  const found = await findProposalToCompany(read, companyId, proposalId);
  if (!found || !isAnswerable(found.proposal.state)) return false;
  const readable: Proposal[] = [];
  for (const { proposal } of await listProposalsToCompany(read, companyId)) {
    const isOfNeed = proposal.needId === found.proposal.needId;
    if (isOfNeed && (await mayReadProposal(services, proposal))) readable.push(proposal);
  }
  const isReadable = readable.some(({ id }) => id === proposalId);
  return isReadable && !inTurn(readable).has(proposalId);
}
