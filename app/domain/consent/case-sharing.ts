import { addWeeks, type PlainDate } from '../calendar/plain-date';

/** The longest a colleague may read a case, in weeks after the day the person is asked. */
export const longestSharingWeeks = 12;

/** Characters of why a colleague should read, as its person reads it. */
export const longestPurpose = 300;
export const shortestPurpose = 10;

/** What ends an agreement before its date: she, her specialist, or what happened around it. */
export const sharingEndings = [
  'person',
  'specialist',
  'hand-over',
  'protected',
  'colleague-left',
] as const;
export type SharingEnding = (typeof sharingEndings)[number];

/**
 * `asked` waits for her; `lapsed` was never answered in time; `taken-back` was ended before she
 * answered; `in-force` lets the colleague read; `expired` is past its last day.
 */
export type SharingState =
  | 'asked'
  | 'lapsed'
  | 'taken-back'
  | 'declined'
  | 'in-force'
  | 'expired'
  | 'ended';

/** What a state is read from: never a state that is stored. */
export interface SharingFacts {
  readonly answer: 'yes' | 'no' | null;
  readonly endedAt: string | null;
  /** The last day, inclusive. */
  readonly untilOn: PlainDate;
}

/** How her agreement that a colleague may read her case stands on a day (domain §2.13). */
export function sharingState(
  { answer, endedAt, untilOn }: SharingFacts,
  today: PlainDate,
): SharingState {
  if (answer === 'no') return 'declined';
  if (endedAt !== null) return answer === null ? 'taken-back' : 'ended';
  if (untilOn < today) return answer === null ? 'lapsed' : 'expired';
  return answer === null ? 'asked' : 'in-force';
}

/** The last day that may be asked for on a day: the same weekday twelve weeks later. */
export function latestSharingEnd(askedOn: PlainDate): PlainDate {
  return addWeeks(askedOn, longestSharingWeeks);
}

/** Whether a last day may be asked for: after today, because she needs time to answer. */
export function isSharingEnd(untilOn: PlainDate, askedOn: PlainDate): boolean {
  return untilOn > askedOn && untilOn <= latestSharingEnd(askedOn);
}
