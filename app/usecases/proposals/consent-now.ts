import { findConsentInForce, type Consent } from '~/db/repositories/consents';
import type { Proposal } from '~/db/repositories/proposals';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import { nowOf, type Services } from '../../services';

/** Her consent, if it is in force now for this purpose, this company and exactly this card. */
export function consentNow(
  services: Services,
  { id, companyId, cardHash }: Proposal,
  purpose: ConsentPurpose,
): Promise<Consent | undefined> {
  const question = { companyId, cardHash, purpose, at: nowOf(services) };
  return findConsentInForce(services.store.read, id, question);
}
