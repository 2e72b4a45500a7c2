import type { WeekTime } from '~/app/domain/calendar/week-times';
import type { HeldWork } from '../held-work';
import type { PlainDate } from '~/app/domain/calendar/plain-date';

/** What is not the rule, and needs an administrator's approval each time (domain §8). */
export type AgreementException = 'long-trial' | 'second-unpaid-trial' | 'no-chance-of-contract';

export type ExceptionApproval = {
  readonly exception: AgreementException;
  /** The administrator's own reason; an empty one approves nothing. */
  readonly reason: string;
};

/** What the terms themselves do not say, but the rules ask about. */
export type GapFacts = {
  readonly today: PlainDate;
  /** Unpaid trials this person has had at this company before. */
  readonly earlierUnpaidTrials: number;
  readonly isGuardianRequired?: boolean;
  readonly isUnder18?: boolean;
  /** What her other agreements in force take of her week. */
  readonly held?: readonly HeldWork[];
  readonly administratorApprovals?: readonly ExceptionApproval[];
  /** What the jobseeker has said no to, or yes with something changed, and nobody has solved. */
  readonly refusals?: readonly RefusedDemand[];
  /** The same, and how it is solved. */
  readonly solved?: readonly SolvedRefusal[];
  /** The specialist has said that this very text says these very solutions. */
  readonly areSolutionsConfirmed?: boolean;
};

/** A demand she has said no to, or can meet only with something changed. */
export type RefusedDemand = {
  readonly text: string;
  /** The tasks that ask it; none where the whole job does. */
  readonly tasks: readonly string[];
  /** She can do it with something changed; else she has said no. */
  readonly isChange: boolean;
  /** The specialist has said that these tasks are not part of the job. */
  readonly isLeftOut: boolean;
};

/** Such a demand and its solution; it is in force where the agreement asks it. */
export type SolvedRefusal = {
  readonly text: string;
  readonly how: string;
  /** She can do it with something changed; else she has said no. */
  readonly isChange: boolean;
  /** What must change, in her words; null where she has not said. */
  readonly change: string | null;
  readonly tasks: readonly string[];
  /** The times she has said no to, where it is about times. */
  readonly times: readonly WeekTime[];
  /** The most hours a week she has said no to, where it is about hours. */
  readonly hours: number | null;
};

export function isApproved(facts: GapFacts, exception: AgreementException): boolean {
  const approvals = facts.administratorApprovals ?? [];
  return approvals.some((each) => each.exception === exception && each.reason.trim() !== '');
}
