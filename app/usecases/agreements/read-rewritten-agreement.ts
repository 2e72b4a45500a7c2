import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementOfPerson } from '~/db/repositories/agreements';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { findUser } from '~/db/repositories/users';
import type { Services } from '../../services';
import { callOf } from '../mail/who-to-call';
import { mayLeadToAgreement } from './may-lead-to-agreement';

/**
 * Whom a person calls about an agreement that was before her and was taken back to be changed;
 * undefined where it is none of hers, still before her, never was, or will not be sent again.
 */
export async function readRewrittenAgreement(
  services: Services,
  { profileId, agreementId }: { readonly profileId: string; readonly agreementId: string },
) {
  const { read } = services.store;
  const agreement = await findAgreementOfPerson(read, profileId, agreementId);
  if (!agreement || agreement.sentAt === null || agreement.lapsedAt !== null) return undefined;
  if (await findCurrentVersion(read, agreementId)) return undefined;
  const proposal = await findProposalOfPerson(read, profileId, agreement.proposalId);
  if (!(await mayLeadToAgreement(services, proposal))) return undefined;
  return callOf(services, await findUser(read, agreement.specialistId));
}
