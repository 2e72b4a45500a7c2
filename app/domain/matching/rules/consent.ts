import type { MatchNeed, MatchProfile } from '../input';
import { isSameName } from '../same-name';
import type { Finding } from './finding';

/**
 * A company the person has declined is never proposed, by whatever name it goes now; any other
 * waits for her consent.
 */
export function checkConsent(need: MatchNeed, profile: MatchProfile): Finding[] {
  const isDeclined =
    profile.declinedCompanies?.some((company) => isSameName(company, need.company)) ||
    (need.companyId !== undefined && profile.declinedCompanyIds?.includes(need.companyId));
  return isDeclined
    ? [{ rule: 'consent', outcome: 'blocked', why: 'Kandidaten har sagt nei til denne bedriften.' }]
    : [
        {
          rule: 'consent',
          outcome: 'unknown',
          why: 'Spør kandidaten før bedriften får vite noe.',
        },
      ];
}
