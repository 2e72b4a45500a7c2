import type { AgreementOutcome, StopReason } from '../agreements/decision';
import type { AgreementKind } from '../agreements/agreement-terms';
import type { Sector } from '../companies/company-record';
import type { PlainDate } from '../calendar/plain-date';
import type { NotNowReason } from '../proposals/not-now-reasons';

/**
 * What figures are counted from: records without a word about anyone, which outlive the erasure of
 * a person's key. `person` tells people apart and is never shown.
 */
export interface WorkFacts {
  readonly people: readonly PersonFact[];
  readonly needs: readonly NeedFact[];
  readonly proposals: readonly ProposalFact[];
  readonly agreements: readonly AgreementFact[];
}

export interface PersonFact {
  readonly person: string;
  readonly office: string;
  /** The day she was taken in. */
  readonly since: PlainDate;
}

export interface NeedFact {
  readonly need: string;
  readonly submittedOn: PlainDate;
}

export interface ProposalFact {
  readonly proposal: string;
  readonly need: string;
  readonly person: string;
  readonly askedOn: PlainDate | null;
  readonly consentedOn: PlainDate | null;
  readonly shownOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  /** Why the company said not now, by code. */
  readonly notNow: NotNowReason | null;
  readonly metOn: PlainDate | null;
}

export interface AgreementFact {
  readonly proposal: string;
  readonly person: string;
  readonly company: string;
  /** The company's, by code. */
  readonly sector: Sector;
  readonly kind: AgreementKind;
  readonly isUnpaid: boolean;
  readonly startOn: PlainDate;
  readonly endOn: PlainDate | null;
  readonly inForceOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly outcome: AgreementOutcome | null;
  readonly stopReason: StopReason | null;
}
