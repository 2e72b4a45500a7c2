import type { companyStatuses } from '../companies/company-record';

type CompanyStatus = (typeof companyStatuses)[number];

/**
 * Why nobody may be proposed here now: `company-not-partner` (it is new), `company-paused`,
 * `company-stopped` (stopped or ended: domain §2.16), `need-not-open`, `need-paused`, or
 * `declined-by-her` – her own no to this company. What lasts the longest is told first.
 */
export type WhyNotPropose =
  | 'company-not-partner'
  | 'company-paused'
  | 'company-stopped'
  | 'need-not-open'
  | 'need-paused'
  | 'declined-by-her';

type Circumstances = {
  readonly needState: string;
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly formerNames: readonly string[];
    readonly status: CompanyStatus;
  };
  /** Ids or names of companies, as she said them. */
  readonly declinedCompanies: readonly string[];
};

const hindrances: Readonly<Record<CompanyStatus, WhyNotPropose | null>> = {
  partner: null,
  lead: 'company-not-partner',
  paused: 'company-paused',
  stopped: 'company-stopped',
  ended: 'company-stopped',
};

/** What stands in the way of a proposal, or `null`. */
export function whyNotPropose(circumstances: Circumstances): WhyNotPropose | null {
  const { needState, company, declinedCompanies } = circumstances;
  const names = [company.id, company.name, ...company.formerNames].map(plain);
  if (declinedCompanies.some((declined) => names.includes(plain(declined)))) {
    return 'declined-by-her';
  }
  const hindrance = hindrances[company.status];
  if (hindrance) return hindrance;
  if (needState === 'open') return null;
  return needState === 'paused' ? 'need-paused' : 'need-not-open';
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
