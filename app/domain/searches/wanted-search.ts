/** What a person wants us to look for, in her own words. Only the first is needed. */
export interface WantedSearch {
  readonly what: string;
  readonly where?: string | undefined;
  /** A place of work she would like to be asked. */
  readonly company?: string | undefined;
}

/** The longest of each, in characters. */
export const longestWanted = { what: 300, where: 100, company: 100 } as const;

/** The longest answer to her, in characters. */
export const longestSearchReason = 300;
