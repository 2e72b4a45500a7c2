/** Where a requirement comes from. */
export type RequirementSource =
  | 'task'
  | 'demand'
  | 'language'
  | 'papers'
  | 'time'
  | 'hours'
  | 'fixed'
  | 'concrete'
  | 'added';

/**
 * One thing the work asks, in plain words. An item is its words: the same words from two tasks are
 * one item, and changed words are another item, to be answered anew.
 */
export interface Requirement {
  readonly text: string;
  readonly source: RequirementSource;
  /** The tasks that ask it; none for the post as a whole. */
  readonly taskIds: readonly string[];
  /** Asked for without a reason: a wish (domain §4). */
  readonly isWish: boolean;
}

/** Characters of one requirement. */
export const longestRequirement = 400;
