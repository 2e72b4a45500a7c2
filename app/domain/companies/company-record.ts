/** What is known of a company beyond its name and place (domain §4): closed lists, unknown is null. */
export const sectors = ['private', 'public', 'non-profit'] as const;
export type Sector = (typeof sectors)[number];
/** `stopped` is not typed in: it comes with a reason and ends what is open (domain §2.16). */
export const companyStatuses = ['lead', 'partner', 'paused', 'stopped', 'ended'] as const;
export type CompanyStatus = (typeof companyStatuses)[number];

/** Where the cooperation is over. */
export const overStatuses = ['stopped', 'ended'] as const satisfies readonly CompanyStatus[];

/** The cooperation is over: nothing is looked for there, and nobody there is written to of new things. */
export function isOver(status: CompanyStatus): status is (typeof overStatuses)[number] {
  return overStatuses.some((over) => over === status);
}

/** People at work there, both ends included. */
export const sizeBands = ['1-4', '5-19', '20-99', '100-249', 'over-249'] as const;
export const earlierExperiences = ['none', 'good', 'bad'] as const;
export const motives = ['labour', 'simple-tasks', 'responsibility', 'recruiting'] as const;
export const payStarts = ['from-day-one', 'after-unpaid-trial', 'only-if-free'] as const;
export const followUpWishes = ['we-train', 'meetings', 'on-site'] as const;

/** The record of a company nobody has asked yet. */
export const nothingKnown = {
  industry: null,
  sizeBand: null,
  hasHr: null,
  decisionMaker: null,
  earlierExperience: null,
  motive: null,
  payStart: null,
  followUpWish: null,
  isReference: null,
  suitabilityNote: null,
  coSpecialistId: null,
  offeredToId: null,
} as const;
