import { openTerms, type Agreement } from '~/db/repositories/agreements';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { AgreedSupport } from '../../domain/follow-up/planned-weeks';
import type { Services } from '../../services';
import { statusInForce } from '../agreements/agreement-document';

/**
 * The support an agreement in force has promised, and until when: whoever is hired is followed up
 * beyond the last day of her trial (domain §2.11).
 */
export function agreedSupportOf(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
): AgreedSupport {
  const { endOn, support } = openTerms(key, agreement);
  const { startOn, outcome, endedAt } = agreement;
  const isOver = outcome !== 'hired' && statusInForce(services, key, agreement) === 'ended';
  const endedOn = endedAt ? osloDateOf(new Date(endedAt)) : endOn;
  return { startOn, untilOn: isOver ? endedOn : null, ...support };
}
