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
 * What an item asks, and so how it is answered: a `skill` can be learnt, a `condition` of the work
 * (weight, hours, noise) is met or changed, a `paper` is had or obtained. The stored answers are
 * the same three of all; the one between yes and no says that the gap can be closed.
 */
export type RequirementKind = 'skill' | 'condition' | 'paper';

/** How much of one thing is asked, on a scale where more includes less. */
export interface RequirementStep {
  readonly about: string;
  readonly level: number;
}

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
  readonly kind: RequirementKind;
  readonly step?: RequirementStep;
}

/** Characters of one requirement. */
export const longestRequirement = 400;
