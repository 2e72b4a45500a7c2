import { findAgreementOfProposal } from '~/db/repositories/agreements';
import { findCompany } from '~/db/repositories/companies';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { isToBeFollowed } from '../../domain/agreements/decision';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/** What an agreement of a proposal would start from, and the one that exists already, if any. */
export async function readAgreementStart(
  { store, clock }: Services,
  actor: SpecialistActor,
  proposalId: string,
) {
  const proposal = await findProposalOfSpecialist(store.read, actor.userId, proposalId);
  if (!proposal) return undefined;
  const company = await findCompany(store.read, proposal.companyId);
  const agreement = await findAgreementOfProposal(store.read, actor.userId, proposalId);
  const isOver =
    agreement && (isToBeFollowed(agreement) || isLapsed(agreement, osloDateOf(clock.now())));
  const standing = agreement && !isOver ? agreement.id : null;
  return { companyName: company?.name ?? '', agreementId: standing };
}
