import { sealDisclosure, sealWitness, type Consent } from '~/db/repositories/consents';
import type { Proposal } from '~/db/repositories/proposals';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import { consentUntil } from '../../domain/consent/consent-until';
import type { Disclosure } from '../../domain/consent/disclosure';
import { nowOf, type Services } from '../../services';
import type { Answering } from './answering';

export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  readonly answering: Answering;
  readonly isInterpreterUsed: boolean;
  readonly disclosure?: Disclosure;
}

/** A consent as stored: bound to this company, this card and this purpose, from now for half a year. */
export function consentRow(
  services: Services,
  key: PersonKey,
  proposal: Proposal,
  { purpose, answering, isInterpreterUsed, disclosure }: GivenConsent,
): Consent {
  const id = services.newId();
  return {
    id,
    profileId: proposal.profileId,
    proposalId: proposal.id,
    companyId: proposal.companyId,
    purpose,
    cardHash: proposal.cardHash,
    givenHow: answering.how,
    witness: answering.how === 'meeting' ? sealWitness(key, id, answering.witness) : null,
    disclosed: disclosure ? sealDisclosure(key, id, disclosure) : null,
    isInterpreterUsed,
    givenAt: nowOf(services),
    untilOn: consentUntil(osloDateOf(services.clock.now())),
    withdrawnAt: null,
  };
}
