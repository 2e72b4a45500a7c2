import { findConsentInForce, type Consent } from '~/db/repositories/consents';
import type { Database } from '~/db/store';
import type { Proposal } from '~/db/repositories/proposals';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import { nowOf, type Services } from '../../services';

/**
 * Her consent, if it is in force now for this purpose, this company and exactly this card. Who
 * writes something that rests on it asks in the transaction, so that a withdrawal is not passed by.
 */
export function consentNow(
  services: Services,
  { id, companyId, cardHash }: Proposal,
  purpose: ConsentPurpose,
  db: Database = services.store.read,
): Promise<Consent | undefined> {
  const question = { companyId, cardHash, purpose, at: nowOf(services) };
  return findConsentInForce(db, id, question);
}
