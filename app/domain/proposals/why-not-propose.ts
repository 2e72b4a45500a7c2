import type { companyStatuses } from '../companies/company-record';

type CompanyStatus = (typeof companyStatuses)[number];

/**
 * Why nobody may be proposed here now: `company-not-partner` (it is new), `company-paused`,
 * `company-stopped` (stopped or ended: domain §2.16), `need-not-open` (not opened yet),
 * `need-paused`, `need-closed`, or `declined-by-her` – her own no to this company. What lasts the
 * longest is told first.
 */
export type WhyNotPropose =
  | 'company-not-partner'
  | 'company-paused'
  | 'company-stopped'
  | 'need-not-open'
  | 'need-paused'
  | 'need-closed'
  | 'declined-by-her';

/** What stands in the way at the company, and what in how the need stands. */
export type CompanyHindrance = Extract<WhyNotPropose, `company-${string}`>;
export type NeedHindrance = Extract<WhyNotPropose, `need-${string}`>;

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

const hindrances: Readonly<Record<CompanyStatus, CompanyHindrance | null>> = {
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
  return hindrances[company.status] ?? whyNotOpen(needState);
}

/** Why a company is proposed nobody as it stands, or `null` for a partner. */
export function whyNotAt(status: CompanyStatus): CompanyHindrance | null {
  return hindrances[status];
}

/** Why nobody is proposed for a need that stands so, or `null` for an open one. */
export function whyNotOpen(needState: string): NeedHindrance | null {
  if (needState === 'open') return null;
  if (needState === 'paused') return 'need-paused';
  return needState === 'closed' ? 'need-closed' : 'need-not-open';
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
