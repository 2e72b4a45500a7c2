import type { AgreementOutcome } from './decision';
import type { AgreementKind } from './agreement-terms';

interface Standing {
  readonly kind: AgreementKind;
  readonly outcome: AgreementOutcome | null;
  readonly inForceAt: string | null;
}

/** Whether she has got the job: it was decided so, or the agreement itself is of employment. */
export function isHired({ kind, outcome, inForceAt }: Standing): boolean {
  if (outcome !== null) return outcome === 'hired';
  return kind === 'employment' && inForceAt !== null;
}
