/**
 * Why nobody may be proposed here now: `need-not-open`, `need-paused`, `company-stopped` (paused,
 * stopped or ended: domain §2.16), or `declined-by-her` – her own no to this company.
 */
export type WhyNotPropose = 'need-not-open' | 'need-paused' | 'company-stopped' | 'declined-by-her';

type Circumstances = {
  readonly needState: string;
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly formerNames: readonly string[];
    readonly status: string;
  };
  /** Ids or names of companies, as she said them. */
  readonly declinedCompanies: readonly string[];
};

/** What stands in the way of a proposal, or `null`. */
export function whyNotPropose(circumstances: Circumstances): WhyNotPropose | null {
  const { needState, company, declinedCompanies } = circumstances;
  const names = [company.id, company.name, ...company.formerNames].map(plain);
  if (declinedCompanies.some((declined) => names.includes(plain(declined)))) {
    return 'declined-by-her';
  }
  if (company.status !== 'partner') return 'company-stopped';
  if (needState === 'open') return null;
  return needState === 'paused' ? 'need-paused' : 'need-not-open';
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
