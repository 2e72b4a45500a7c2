import type { PlainDate } from '~/app/domain/calendar/plain-date';

/** What has happened to the current version, and its dates. Instants are ISO UTC. */
export type AgreementFacts = {
  readonly sentAt: string | null;
  readonly changeAskedAt: string | null;
  readonly declinedAt: string | null;
  /** Taken back by the jobseeker or the specialist before it came in force. */
  readonly withdrawnAt: string | null;
  /** The day it is given up unless all have accepted it before. */
  readonly lapsesOn: PlainDate;
  /** The instant of the last acceptance. */
  readonly inForceAt: string | null;
  readonly decidedOn: PlainDate | null;
  /** Ended by the parties before its time. */
  readonly endedOn: PlainDate | null;
  readonly endOn: PlainDate | null;
  readonly decisionOn: PlainDate | null;
};

export const agreementStatuses = [
  'draft',
  'sent',
  'change-asked',
  'declined',
  'withdrawn',
  'lapsed',
  'in-force',
  'decision-overdue',
  'ended',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Whether an agreement holds on that day, also one whose decision is late. */
export function isInForce(
  status: AgreementStatus | null,
): status is 'in-force' | 'decision-overdue' {
  return status === 'in-force' || status === 'decision-overdue';
}

/**
 * The status an agreement has on a day, derived from facts and dates and never typed (domain §8).
 * A trial past its decision date without a decision stays overdue, also after its last day.
 */
export function agreementStatus(facts: AgreementFacts, today: PlainDate): AgreementStatus {
  return facts.inForceAt === null ? statusBeforeForce(facts, today) : statusInForce(facts, today);
}

function statusBeforeForce(facts: AgreementFacts, today: PlainDate): AgreementStatus {
  if (today >= facts.lapsesOn) return 'lapsed';
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (facts.declinedAt !== null) return 'declined';
  if (facts.changeAskedAt !== null) return 'change-asked';
  return facts.sentAt === null ? 'draft' : 'sent';
}

function statusInForce(facts: AgreementFacts, today: PlainDate): AgreementStatus {
  const { endedOn, endOn, decisionOn, decidedOn } = facts;
  if (endedOn !== null && endedOn <= today) return 'ended';
  if (decidedOn === null && decisionOn !== null && today > decisionOn) return 'decision-overdue';
  return endOn !== null && today > endOn ? 'ended' : 'in-force';
}
