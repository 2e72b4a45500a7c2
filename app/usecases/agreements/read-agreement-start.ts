import { findAgreementOfProposal } from '~/db/repositories/agreements';
import { findCompany } from '~/db/repositories/companies';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { isToBeFollowed } from '../../domain/agreements/decision';
import type { Services } from '../../services';

/** What an agreement of a proposal would start from, and the one that exists already, if any. */
export async function readAgreementStart(
  { store }: Services,
  actor: SpecialistActor,
  proposalId: string,
) {
  const proposal = await findProposalOfSpecialist(store.read, actor.userId, proposalId);
  if (!proposal) return undefined;
  const company = await findCompany(store.read, proposal.companyId);
  const agreement = await findAgreementOfProposal(store.read, actor.userId, proposalId);
  const standing = agreement && !isToBeFollowed(agreement) ? agreement.id : null;
  return { companyName: company?.name ?? '', agreementId: standing };
}
