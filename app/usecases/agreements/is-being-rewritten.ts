import { findReplacedByToken } from '~/db/repositories/agreement-parties';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { tokenHashOf } from '../../crypto/tokens';
import { nowOf, type Services } from '../../services';
import { mayLeadToAgreement } from './may-lead-to-agreement';

/**
 * Whether a party's link led to a text that was taken back to be changed, so that another is on its
 * way or there already. Not so when the matter is over or her consent is: then the link says no
 * more than any that has ended.
 */
export async function isBeingRewritten(services: Services, token: string): Promise<boolean> {
  const { read } = services.store;
  const found = await findReplacedByToken(read, tokenHashOf(token), nowOf(services));
  if (!found || found.inForceAt !== null || found.lapsedAt !== null) return false;
  const proposal = await findProposalOfSpecialist(read, found.specialistId, found.proposalId);
  return mayLeadToAgreement(services, proposal);
}
