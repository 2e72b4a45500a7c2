/** Where a list of occupations is published. */
export const occupationSources = ['esco', 'styrk'] as const;
export type OccupationSource = (typeof occupationSources)[number];

/** An occupation, or a group of them, as an official list names it. */
export type Occupation = {
  /** Of its own list, and the same each time the list is read: `styrk:5223`, `esco:` and the end of its address. */
  readonly id: string;
  /** The preferred name, in Norwegian. */
  readonly label: string;
  /** Other names of the same. */
  readonly labels: readonly string[];
  /** The group it is part of, by id. */
  readonly broader?: string;
};

export interface OccupationList {
  readonly source: OccupationSource;
  readonly occupations: readonly Occupation[];
}
