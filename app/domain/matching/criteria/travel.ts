import type { Assessment } from '../assess-pair';
import { findingsFor, type Fit, isUnknown, together } from './fit';

/** The way to work. */
export function scoreTravel(assessment: Assessment): Fit {
  const findings = findingsFor(assessment, 'travel');
  const why = findings.map((finding) => finding.why).join(' ');
  return { fit: together(findings), unknown: isUnknown(findings), why };
}
