import type { AgreementRole } from './agreement-parties';
import type { AgreementStatus } from './agreement-status';
import type { AgreementTerms } from './agreement-terms';

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
  readonly sentAt: string | null;
  readonly parties: readonly {
    readonly role: AgreementRole;
    readonly acceptedAt: string | null;
    readonly acceptedHow: 'link' | 'meeting' | null;
    readonly declinedAt: string | null;
    readonly declinedTo: 'change' | 'stop' | null;
  }[];
}

/** The end of the id: enough to tell papers apart on a table. */
export function referenceOf(agreementId: string): string {
  return agreementId.slice(-8).toUpperCase();
}
