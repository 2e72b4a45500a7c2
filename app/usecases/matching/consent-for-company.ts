import { listProposalsOfPerson, type Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { Services } from '../../services';
import { consentNow } from '../proposals/consent-now';

interface AtCompany {
  readonly profileId: string;
  readonly companyId: string;
}

/**
 * Whether she has said yes to this company, and the yes holds now. Before that, a question that
 * began from her reaches nobody there (domain §2.4).
 */
export async function hasConsentFor(
  db: Database,
  services: Services,
  at: AtCompany,
): Promise<boolean> {
  return (await consentedAt(db, services, at)).length > 0;
}

/** Whether the last the company has said of her is «not now»: then nothing more is asked for her. */
export async function hasSaidNoTo(
  db: Database,
  { profileId, companyId }: AtCompany,
): Promise<boolean> {
  const proposals = await listProposalsOfPerson(db, profileId);
  return proposals.find((each) => each.companyId === companyId)?.state === 'not-now';
}

/** Her proposals to this company whose card she has said yes to, while the yes holds. */
export async function consentedAt(
  db: Database,
  services: Services,
  { profileId, companyId }: AtCompany,
): Promise<Proposal[]> {
  const proposals = await listProposalsOfPerson(db, profileId);
  const consented: Proposal[] = [];
  for (const proposal of proposals.filter((each) => each.companyId === companyId)) {
    if (await consentNow(services, proposal, 'show-card', db)) consented.push(proposal);
  }
  return consented;
}
