import type { AgreementParty } from '~/db/repositories/agreement-parties';
import { openVersion, type AgreementVersion } from '~/db/repositories/agreement-versions';
import { openTerms, type Agreement } from '~/db/repositories/agreements';
import type { PersonKey } from '../../crypto/key-ring';
import { referenceOf, type AgreementDocument } from '../../domain/agreements/agreement-document';
import { agreementStatus, type AgreementStatus } from '../../domain/agreements/agreement-status';
import { isLapsed, lapsesOn } from '../../domain/agreements/lapse';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

interface Sent {
  readonly version: AgreementVersion;
  readonly parties: readonly AgreementParty[];
}

/** The document of a version that was sent. */
export function sentDocument(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  { version, parties }: Sent,
): AgreementDocument {
  const terms = openVersion(key, version);
  return {
    reference: referenceOf(agreement.id),
    version: version.version,
    status: statusOf(services, agreement, terms, { version, parties }),
    terms,
    contentHash: version.contentHash,
    sentAt: version.sentAt,
    parties: parties.map(({ party, acceptedAt, acceptedHow, declinedAt, declinedTo }) => ({
      role: party,
      acceptedAt,
      acceptedHow,
      declinedAt,
      declinedTo,
    })),
  };
}

/** The document as it is being written: no one has answered it. */
export function draftDocument(
  { clock }: Pick<Services, 'clock'>,
  agreement: Agreement,
  terms: AgreementTerms,
): AgreementDocument {
  return {
    reference: referenceOf(agreement.id),
    version: 0,
    status: isLapsed(agreement, osloDateOf(clock.now())) ? 'lapsed' : 'draft',
    terms,
    contentHash: null,
    sentAt: null,
    parties: [],
  };
}

/** The status of an agreement in force, whose text no longer changes; null for any other. */
export function statusInForce(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
): AgreementStatus | null {
  if (agreement.inForceAt === null) return null;
  return statusOf(services, agreement, openTerms(key, agreement), null);
}

function statusOf(
  services: Services,
  agreement: Agreement,
  { decisionOn, endOn }: AgreementTerms,
  sent: Sent | null,
): AgreementStatus {
  const declinedAt = (to: 'change' | 'stop') =>
    sent?.parties.find(({ declinedTo }) => declinedTo === to)?.declinedAt ?? null;
  const dayOf = (instant: string | null) => instant && osloDateOf(new Date(instant));
  return agreementStatus(
    {
      sentAt: sent?.version.sentAt ?? agreement.sentAt,
      changeAskedAt: declinedAt('change'),
      declinedAt: declinedAt('stop'),
      withdrawnAt: sent?.version.replacedAt ?? null,
      lapsesOn: lapsesOn(agreement.updatedAt),
      inForceAt: agreement.inForceAt,
      decidedOn: dayOf(agreement.decidedAt),
      endedOn: dayOf(agreement.endedAt),
      endOn,
      decisionOn,
    },
    osloDateOf(services.clock.now()),
  );
}
