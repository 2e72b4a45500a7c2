import type { CriterionName, LeverKind, RuleName } from '../match-types';

/** Something that would solve a conflict. `task` where it is another task than the conflict's. */
export type Means = {
  readonly lever: LeverKind;
  readonly why: string;
  /** The employer offers it already. */
  readonly isOffered: boolean;
  readonly task?: string;
} & NamedMeans;

/** The words a means goes by on either side, as each has told them. */
export type NamedMeans = {
  /** The person's own: nobody else hears them without her yes. */
  readonly named?: string;
  /** The employer's, where what is offered there is the same. */
  readonly offer?: string;
};

type About = {
  readonly rule: RuleName;
  readonly task?: string;
  readonly why: string;
  /** The criterion whose points this moves; none for what costs nothing. */
  readonly feeds?: CriterionName;
};

/** What a rule says for certain, whatever is stripped from the need. */
export type Verdict = About & { readonly outcome: 'ok' | 'unknown' | 'later' | 'blocked' };

/**
 * What does not fit as it stands. It is solvable where there are means, or where the task can be
 * stripped; else it is `otherwise`. Which tasks can be stripped is settled over the whole need.
 */
export type Conflict = About & {
  readonly outcome: 'conflict';
  readonly means: readonly Means[];
  readonly otherwise: 'blocked' | 'unknown';
  /** How near it is to being met, 0–1, where that can be told. */
  readonly degree?: number;
};

export type Finding = Verdict | Conflict;
