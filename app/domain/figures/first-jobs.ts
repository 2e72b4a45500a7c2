import type { PlainDate } from '../calendar/plain-date';
import type { AgreementFact } from './work-facts';

export interface FirstJob {
  readonly person: string;
  /** The day it was agreed: an employment in force, or a trial's end decided so. */
  readonly on: PlainDate;
}

/** The first paid job each person got; any hours count (V L4400–4410). */
export function firstJobs(agreements: readonly AgreementFact[]): FirstJob[] {
  const days = new Map<string, PlainDate>();
  for (const agreement of agreements) {
    const on = hiredOn(agreement);
    const before = days.get(agreement.person);
    if (on !== null && (before === undefined || on < before)) days.set(agreement.person, on);
  }
  return [...days].map(([person, on]) => ({ person, on }));
}

/** The day an agreement made a paid job of it; null where it did not. */
export function hiredOn(agreement: AgreementFact): PlainDate | null {
  const { kind, inForceOn, outcome, decidedOn } = agreement;
  if (kind === 'employment') return inForceOn;
  return outcome === 'hired' ? decidedOn : null;
}
