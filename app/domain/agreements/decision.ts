import type { PlainDate } from '../calendar/plain-date';
import { ok, refuse, type Result } from '../result';
import { isInForce, type AgreementStatus } from './agreement-status';
import type { AgreementKind } from './agreement-terms';

/** What became of an agreement in force: hired, another agreement of the same, or it stops. */
export const agreementOutcomes = ['hired', 'new-agreement', 'stops'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

/** Why it stops; never a word of anybody's health (domain §2). */
export const stopReasons = [
  'as-agreed',
  'tasks',
  'time-or-travel',
  'workplace',
  'no-room',
  'other-job',
  'other-wish',
  'other',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** Who can have taken part in deciding beside the specialist. */
export const decisionParties = ['jobseeker', 'employer'] as const;
export type DecisionParty = (typeof decisionParties)[number];

/** The longest note on a decision, in characters. */
export const longestDecisionNote = 500;

export interface Decision {
  readonly outcome: AgreementOutcome;
  /** Given where it stops, and only there. */
  readonly stopReason: StopReason | null;
  /** The day it was decided. */
  readonly decidedOn: PlainDate;
}

/** The agreement as it stands when something is decided. */
export interface Decidable {
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly isDecided: boolean;
  readonly startOn: PlainDate;
  /** The day the last party accepted. */
  readonly inForceOn: PlainDate | null;
}

/**
 * `not-in-force` – nothing to decide yet, or no longer; `decided-already` – a decision is made
 * once; `hired-already` – the agreement is a job; `not-started` – only stopping can be decided
 * before the first day; `bad-day` – after today, or before it was in force or, but for stopping,
 * had started; `no-reason` – it stops, and why is not said.
 */
export type DecisionRefusal =
  | 'not-in-force'
  | 'decided-already'
  | 'hired-already'
  | 'not-started'
  | 'bad-day'
  | 'no-reason';

/** Whether this can be decided of the agreement today (domain §8, "decision"). */
export function mayDecide(
  { kind, status, isDecided, startOn, inForceOn }: Decidable,
  { outcome, stopReason, decidedOn }: Decision,
  today: PlainDate,
): Result<Decision, DecisionRefusal> {
  if (isDecided) return refuse('decided-already');
  if (inForceOn === null || !isInForce(status)) return refuse('not-in-force');
  if (outcome === 'hired' && kind === 'employment') return refuse('hired-already');
  if (outcome !== 'stops' && today < startOn) return refuse('not-started');
  const from = outcome === 'stops' || startOn < inForceOn ? inForceOn : startOn;
  if (decidedOn < from || decidedOn > today) return refuse('bad-day');
  if (outcome === 'stops' && stopReason === null) return refuse('no-reason');
  return ok({ outcome, decidedOn, stopReason: outcome === 'stops' ? stopReason : null });
}

/** Whether an agreement in force still waits for what is decided of it; `decidedAt` is an instant. */
export function isOpenToDecision(
  status: AgreementStatus | null,
  { decidedAt }: { readonly decidedAt: string | null },
): boolean {
  return isInForce(status) && decidedAt === null;
}

/** Whether it was decided that another agreement of the same proposal comes after it. */
export function isToBeFollowed({
  outcome,
}: {
  readonly outcome: AgreementOutcome | null;
}): boolean {
  return outcome === 'new-agreement';
}

/** What can be decided of such an agreement; whoever is hired already cannot be hired. */
export function outcomesFor(kind: AgreementKind): readonly AgreementOutcome[] {
  return agreementOutcomes.filter((outcome) => outcome !== 'hired' || kind !== 'employment');
}

/**
 * Whether the agreement ends with the decision: when it stops, and when nothing else ends it.
 * Otherwise it holds to its last day.
 */
export function endsAtOnce({ outcome }: Pick<Decision, 'outcome'>, endOn: PlainDate | null) {
  return outcome === 'stops' || endOn === null;
}
