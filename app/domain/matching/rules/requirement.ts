import type { MatchNeed, MatchProfile } from '../input';
import { checkRequired } from './required-papers';
import type { Finding } from './finding';

const kinds = new Set(['licence', 'certificate', 'police-certificate'] as const);

/** Licences, certificates and police certificates the tasks require. */
export function checkRequirement(need: MatchNeed, profile: MatchProfile, today: string): Finding[] {
  const findings = checkRequired('requirement', kinds, need, profile, today);
  return findings.length > 0
    ? findings
    : [{ rule: 'requirement', outcome: 'ok', why: 'Oppgavene krever ingen bevis eller attester.' }];
}
