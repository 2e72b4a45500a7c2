/** Who is the first to talk with the workplace: her choice (domain §7). */
export const firstContacts = ['jobseeker', 'together', 'specialist'] as const;
export type FirstContact = (typeof firstContacts)[number];

/** What she thinks the workplace may hear. Nothing is told before she says yes to the very words. */
export const mayTells = ['nothing', 'unnamed', 'named'] as const;
export type MayTell = (typeof mayTells)[number];

/** Told by her, taken up by her specialist as a need, or taken back by herself. */
export const foundJobStates = ['told', 'taken-up', 'taken-back'] as const;
export type FoundJobState = (typeof foundJobStates)[number];

/** A place of work the jobseeker found herself, in her own words. */
export interface FoundJob {
  readonly place: string;
  readonly work: string;
  readonly town?: string | undefined;
  /** Somebody there she knows or has talked with. */
  readonly contact?: string | undefined;
  readonly mayTell: MayTell;
}

/** The longest of each, in characters. */
export const longestFound = { place: 80, work: 120, town: 60, contact: 80 } as const;
