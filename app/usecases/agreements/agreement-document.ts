import type { AgreementParty } from '~/db/repositories/agreement-parties';
import { openVersion, type AgreementVersion } from '~/db/repositories/agreement-versions';
import { openTerms, type Agreement } from '~/db/repositories/agreements';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { agreementStatus, type AgreementStatus } from '../../domain/agreements/agreement-status';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/**
 * An agreement as a document: its text, where it stands, and each party's answer. The names are
 * those of the text; what a party typed when accepting is evidence and never shown to another.
 */
export interface AgreementDocument {
  readonly reference: string;
  readonly version: number;
  readonly status: AgreementStatus;
  readonly terms: AgreementTerms;
  /** Null while nothing has been sent. */
  readonly contentHash: string | null;
  readonly parties: readonly {
    readonly role: AgreementRole;
    readonly acceptedAt: string | null;
    readonly acceptedHow?: 'link' | 'meeting' | null;
    readonly declinedAt?: string | null;
    readonly declinedTo?: 'change' | 'stop' | null;
  }[];
}

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
    reference: referenceOf(agreement),
    version: version.version,
    status: statusOf(services, agreement, terms, { version, parties }),
    terms,
    contentHash: version.contentHash,
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
export function draftDocument(agreement: Agreement, terms: AgreementTerms): AgreementDocument {
  return {
    reference: referenceOf(agreement),
    version: 0,
    status: 'draft',
    terms,
    contentHash: null,
    parties: [],
  };
}

/** The end of the id: enough to tell papers apart on a table. */
function referenceOf({ id }: Agreement): string {
  return id.slice(-8).toUpperCase();
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
      inForceAt: agreement.inForceAt,
      decidedOn: dayOf(agreement.decidedAt),
      endedOn: dayOf(agreement.endedAt),
      endOn,
      decisionOn,
    },
    osloDateOf(services.clock.now()),
  );
}
