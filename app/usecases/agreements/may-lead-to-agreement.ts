import { findCompany } from '~/db/repositories/companies';
import { standingOf, type Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import type { Services } from '../../services';
import { consentNow } from '../proposals/consent-now';

/**
 * Whether a proposal, as it stands, can still lead to an agreement: while her consent holds and the
 * company is not stopped. Who writes something that rests on it asks in the transaction.
 */
export async function mayLeadToAgreement(
  services: Services,
  proposal: Proposal | undefined,
  db: Database = services.store.read,
): Promise<boolean> {
  if (!proposal || !isOnItsWay(proposal)) return false;
  const company = await findCompany(db, proposal.companyId);
  if (company?.status === 'stopped') return false;
  return (await consentNow(services, proposal, 'show-card', db)) !== undefined;
}

function isOnItsWay(proposal: Proposal): boolean {
  // Another agreement of the same proposal, after one that was decided.
  if (proposal.state === 'agreement') return true;
  return proposalAfter(standingOf(proposal), { kind: 'agree', by: 'specialist' }).ok;
}
