import { listProposalsOfPerson } from '~/db/repositories/proposals';
import type { Services } from '../../services';
import { consentNow } from '../proposals/consent-now';

/**
 * Whether she has said yes to this company, and the yes holds now. Before that, a question that
 * began from her reaches nobody there (domain §2.4).
 */
export async function hasConsentFor(
  services: Services,
  { profileId, companyId }: { readonly profileId: string; readonly companyId: string },
): Promise<boolean> {
  const proposals = await listProposalsOfPerson(services.store.read, profileId);
  for (const proposal of proposals.filter((each) => each.companyId === companyId)) {
    if (await consentNow(services, proposal, 'show-card')) return true;
  }
  return false;
}
