/** The states of a hard rule, from best to worst. */
export const ruleStates = ['ok', 'unknown', 'solvable', 'later', 'blocked'] as const;
export type RuleState = (typeof ruleStates)[number];

/** The state of a whole match. An unknown never worsens it: it is asked about instead. */
export type MatchStatus = Exclude<RuleState, 'unknown'>;

export const ruleNames = [
  'own-no',
  'consent',
  'time',
  'travel',
  'requirement',
  'condition',
  'demand',
  'language',
  'safety',
  'season',
] as const;
export type RuleName = (typeof ruleNames)[number];

export const criterionNames = [
  'wish',
  'tasks',
  'experience',
  'conditions',
  'limits',
  'hours',
  'travel',
  'support',
  'learning',
  'prospects',
  'language',
  'papers',
  'variety',
] as const;
export type CriterionName = (typeof criterionNames)[number];

export type GapKind = 'trainable' | 'adaptable' | 'open-question';
export type LeverKind = 'strip' | 'move' | 'mentor' | 'aid' | 'training' | 'reorder';

/** One rule's word on a pair, or on one task of it. `why` is bokmål for the specialist's screen. */
export type RuleEntry = {
  readonly rule: RuleName;
  readonly state: RuleState;
  readonly task?: string;
  readonly why: string;
};

/** Points are whole millionths: all criteria together have `of` 1,000,000. */
export type Criterion = {
  readonly name: CriterionName;
  readonly points: number;
  readonly of: number;
  /** True where the points are a prior because something is not known yet. */
  readonly unknown: boolean;
  readonly why: string;
};

/** What stands between the pair and a full fit, and of which kind it is. */
export type Gap = {
  readonly task?: string;
  readonly kind: GapKind;
  /** The rule it came from; none where nothing is in the way, only something to learn. */
  readonly rule?: RuleName;
  readonly why: string;
};

/** A single change that solves a conflict; `gain` is in the score's millionths, may be negative. */
export type Lever = {
  readonly lever: LeverKind;
  readonly task?: string;
  readonly gain: number;
  readonly why: string;
  /** It takes out a task she can or wants, where something else would solve the same. */
  readonly takesWhatFits?: true;
  /** The person's own words for it: nobody else hears them without her yes. */
  readonly named?: string;
  /** The employer's words, where what is offered there is the same. */
  readonly offer?: string;
};

/** Versions a match was computed with, so that it can be recomputed and compared. */
export type MatchVersion = {
  readonly matcher: string;
  readonly vocabulary: string;
  readonly weights: string;
};

/**
 * The computed fit of a profile and a need: a hypothesis with reasons, never shown to employers.
 * `score` is the sum of the criteria's points (0–1,000,000) and orders; `status` does not change
 * it.
 */
export type Match = {
  readonly need: string;
  readonly profile: string;
  readonly score: number;
  readonly status: MatchStatus;
  /** Tasks the person masters or wants exactly; the first tie-breaker. */
  readonly exactTasks: number;
  readonly rules: readonly RuleEntry[];
  readonly criteria: readonly Criterion[];
  readonly gaps: readonly Gap[];
  readonly levers: readonly Lever[];
  readonly version: MatchVersion;
};
