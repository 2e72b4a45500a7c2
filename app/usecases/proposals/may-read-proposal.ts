import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import { isShownToEmployer } from '../../domain/proposals/proposal-state';
import type { Services } from '../../services';
import { consentNow } from './consent-now';

/** Whether the company may read a proposal that was made to it, at this moment (domain §2.1). */
export async function mayReadProposal(
  services: Services,
  proposal: Proposal,
  db: Database = services.store.read,
): Promise<boolean> {
  if (!isShownToEmployer(proposal.state) || proposal.shownAt === null) return false;
  return (await consentNow(services, proposal, 'show-card', db)) !== undefined;
}
