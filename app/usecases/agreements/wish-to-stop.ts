import { agreementStopWished } from '~/emails/agreement-stop-wished';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertStopWish } from '~/db/repositories/stop-wishes';
import { isOpenToDecision } from '../../domain/agreements/decision';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import { statusInForce } from './agreement-document';
import { findOwnAgreement, type OwnParty } from './find-own-agreement';

/**
 * A party wants to end an agreement in force before its time, or something has happened. It tells
 * the specialist and ends nothing: they talk, and she records what they decide (domain §9). Once a
 * day from each party. Refusals: `not-found` – not theirs; `over` – nothing is in force.
 */
export async function wishToStop(
  services: Services,
  who: OwnParty,
  agreementId: string,
  words: string,
): Promise<Result<null, 'not-found' | 'over'>> {
  const { read } = services.store;
  const agreement = await findOwnAgreement(read, who, agreementId);
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  if (!agreement || !key) return refuse('not-found');
  const status = statusInForce(services, key, agreement);
  if (!isOpenToDecision(status, agreement)) return refuse('over');
  const party = who.kind;
  const content = agreementStopWished(`${services.baseUrl}/agreements/${agreementId}`);
  const kind = 'agreement-stop-wished';
  const letter = await letterToSpecialist(services, key, agreement.specialistId, kind, content);
  return services.store.transaction(async (tx) => {
    // A wish that came after the decision would wait for a talk for ever.
    const now = await findOwnAgreement(tx, who, agreementId);
    if (!now || !isOpenToDecision(status, now)) return refuse('over');
    const isNew = await insertStopWish(tx, key, {
      ...{ id: services.newId(), agreementId, party },
      sentOn: osloDateOf(services.clock.now()),
      sentAt: nowOf(services),
      words: words === '' ? null : words,
      talkedAt: null,
    });
    if (!isNew) return ok(null);
    await record(tx, services, {
      action: 'agreement.stop-wished',
      actor: who.kind === 'jobseeker' ? `person:${who.profileId}` : `user:${who.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { party },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
