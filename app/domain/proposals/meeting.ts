import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { ProposalState } from './proposal-state';

/** Who speaks for the jobseeker in the first meeting: her choice (domain §7). */
export const speakers = ['jobseeker', 'together', 'specialist'] as const;
export type Speaker = (typeof speakers)[number];

/** What both sides are told before the first meeting (T L2805–2848); about the place, never about her. */
export interface MeetingDetails {
  readonly onDate: PlainDate;
  /** A clock in Oslo, `HH:MM`. */
  readonly atTime: string;
  readonly place: string;
  /** How to get in: entrance, stairs, whom to ask for. */
  readonly access: string;
  /** Who comes from the company. */
  readonly comes: string;
  readonly speaks: Speaker;
  /** Whether her specialist comes too. */
  readonly isAccompanied: boolean;
}

/** Who a meeting that was arranged is cancelled by, when what it was about has ended. */
export const cancellers = ['you', 'company', 'us', 'stopped'] as const;
export type Canceller = (typeof cancellers)[number];

/**
 * How an arranged meeting stands for her: `kept` until its day has passed, also once an agreement
 * is in force; cancelled by somebody; or none of her pages any more.
 */
export function meetingStanding(
  { state, answerReason }: { readonly state: ProposalState; readonly answerReason: string | null },
  onDate: PlainDate,
  today: PlainDate,
): 'kept' | Canceller | undefined {
  if (state === 'meeting') return 'kept';
  if (onDate < today) return undefined;
  if (state === 'agreement') return 'kept';
  if (state === 'withdrawn') return 'you';
  if (state === 'declined') return 'company';
  if (state === 'ended') return answerReason === 'company-stopped' ? 'stopped' : 'us';
  return undefined;
}
