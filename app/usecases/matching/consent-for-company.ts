import { listProposalsOfPerson } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { Services } from '../../services';
import { consentNow } from '../proposals/consent-now';

/**
 * Whether she has said yes to this company, and the yes holds now. Before that, a question that
 * began from her reaches nobody there (domain §2.4).
 */
export async function hasConsentFor(
  db: Database,
  services: Services,
  { profileId, companyId }: { readonly profileId: string; readonly companyId: string },
): Promise<boolean> {
  const proposals = await listProposalsOfPerson(db, profileId);
  for (const proposal of proposals.filter((each) => each.companyId === companyId)) {
    if (await consentNow(services, proposal, 'show-card', db)) return true;
  }
  return false;
}
