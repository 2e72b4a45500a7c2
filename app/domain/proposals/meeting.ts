import type { PlainDate } from '~/app/domain/calendar/plain-date';

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
