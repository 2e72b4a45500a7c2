import type { WeekTime } from '~/app/domain/calendar/week-times';

/** A condition of the work, in the words of the interchange format. */
export type CardCondition = {
  readonly about: string;
  readonly want?: unknown;
  readonly strength: 'need' | 'wish';
  readonly adaptableBy?: readonly string[];
};

/**
 * The part of the matching layer a card may draw on. What is not named here cannot reach a card:
 * no name, no wish or dream in her own words, nothing she has ruled out, no place or employer.
 */
export type CardProfile = {
  readonly mastered?: readonly string[];
  readonly wanted?: readonly string[];
  readonly strengths?: readonly string[];
  readonly experience?: readonly { readonly task: string; readonly months?: number }[];
  readonly licences?: readonly string[];
  readonly learns?: readonly string[];
  readonly hoursPerWeek?: { readonly min?: number; readonly max?: number };
  readonly available?: readonly WeekTime[];
  readonly conditions?: readonly CardCondition[];
};

/** The part of a need a card is written towards. */
export type CardNeed = {
  /** The company has asked for nobody: she found the work herself. */
  readonly isUnposted?: boolean;
  readonly tasks: readonly {
    readonly title: string;
    readonly times?: readonly WeekTime[];
    readonly movable?: boolean;
    readonly demands?: object;
    readonly requires?: readonly { readonly name: string }[];
  }[];
};
