import { supportAsked } from '~/emails/support-asked';
import type { Agreement } from '~/db/repositories/agreements';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertSupportRequest } from '~/db/repositories/support-requests';
import type { PersonKey } from '../../crypto/key-ring';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { findOwnAgreement, type OwnParty } from '../agreements/find-own-agreement';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import { agreedSupportOf } from './agreed-support';

/** Whether an agreement is followed up now, so that its parties may ask for more. */
export function maySupport(services: Services, key: PersonKey, agreement: Agreement): boolean {
  return agreement.inForceAt !== null && agreedSupportOf(services, key, agreement).untilOn === null;
}

/**
 * A party asks the specialist for support: she gets a letter and a line on her desk at once. Pressed
 * again before it is answered, it is the same request. Refusals: `not-found` – not theirs; `over` –
 * the agreement is not followed up.
 */
export async function askForSupport(
  services: Services,
  who: OwnParty,
  agreementId: string,
  words: string,
): Promise<Result<null, 'not-found' | 'over'>> {
  const { read } = services.store;
  const agreement = await findOwnAgreement(read, who, agreementId);
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  if (!agreement || !key) return refuse('not-found');
  if (!maySupport(services, key, agreement)) return refuse('over');
  const content = supportAsked(`${services.baseUrl}/agreements/${agreementId}/follow-up`);
  const { specialistId } = agreement;
  const letter = await letterToSpecialist(services, key, specialistId, 'support-asked', content);
  return services.store.transaction(async (tx) => {
    const now = await findOwnAgreement(tx, who, agreementId);
    if (!now || !maySupport(services, key, now)) return refuse('over');
    const isNew = await insertSupportRequest(tx, key, {
      ...{ id: services.newId(), agreementId, party: who.kind },
      askedAt: nowOf(services),
      words: words === '' ? null : words,
      ...{ seenAt: null, answeredAt: null, answeredBy: null },
    });
    if (!isNew) return ok(null);
    await record(tx, services, {
      action: 'support.asked',
      actor: who.kind === 'jobseeker' ? `person:${who.profileId}` : `user:${who.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { party: who.kind },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
