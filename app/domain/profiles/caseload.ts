/** How many people one specialist follows elsewhere: guidance with its source, never a limit. */
interface CaseloadGuide {
  readonly who: 'nav' | 'ips' | 'sweden' | 'sigtuna';
  /** Left out where the source names a most and no least. */
  readonly least?: number;
  readonly most: number;
}

/** The band a number is set beside (NAV 2019, V L1709). */
const navBand = { least: 12, most: 20 };

/** V L1709 (NAV), V L2015–2017 (IPS, top score), N L2344–2346 (Sweden), K L684 (Sigtuna 2010). */
export const caseloadGuides: readonly CaseloadGuide[] = [
  { who: 'nav', ...navBand },
  { who: 'ips', most: 20 },
  { who: 'sweden', least: 10, most: 20 },
  { who: 'sigtuna', least: 15, most: 20 },
];

/** Fewer than this are not told apart in figures about others (domain §9). */
export const fewestShown = 6;

export type CaseloadStanding = 'below' | 'within' | 'above';

/** Where a number of people lies beside that band: information, for nobody to be judged by. */
export function caseloadStanding(people: number): CaseloadStanding {
  if (people > navBand.most) return 'above';
  return people < navBand.least ? 'below' : 'within';
}
