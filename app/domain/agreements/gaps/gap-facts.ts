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
  readonly administratorApprovals?: readonly ExceptionApproval[];
};

export function isApproved(facts: GapFacts, exception: AgreementException): boolean {
  const approvals = facts.administratorApprovals ?? [];
  return approvals.some((each) => each.exception === exception && each.reason.trim() !== '');
}
