import {
  findProposalToCompany,
  type ProposalToCompany,
} from '~/db/repositories/employer-proposals';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { EmployerActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';
import { mayReadProposal } from './may-read-proposal';

/**
 * A proposal the employer's company may read now, and the key to read it with. Never made,
 * another's, not shown, withdrawn and erased all look the same: undefined.
 */
export async function openShownProposal(
  services: Services,
  { companyId }: Pick<EmployerActor, 'companyId'>,
  proposalId: string,
): Promise<(ProposalToCompany & { readonly key: PersonKey }) | undefined> {
  const { store, keyRing } = services;
  const found = await findProposalToCompany(store.read, companyId, proposalId);
  if (!found || !(await mayReadProposal(services, found.proposal))) return undefined;
  const key = await openPersonKey(store.read, keyRing, found.proposal.profileId);
  return key && { ...found, key };
}
