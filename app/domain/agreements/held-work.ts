import type { PlainDate } from '../calendar/plain-date';
import { commonTimes, type WeekTime } from '../calendar/week-times';

/** What one agreement in force takes of her week, and from when to when. */
export interface HeldWork {
  readonly times: readonly WeekTime[];
  /** Hours a week; null where none are agreed. */
  readonly hours: number | null;
  readonly startOn: PlainDate;
  readonly endOn: PlainDate | null;
}

interface Wanted {
  readonly times: readonly WeekTime[];
  readonly startOn: PlainDate | null;
  readonly endOn: PlainDate | null;
}

/** Whether she would be at two places at once: the same hours, in weeks that both last. */
export function isTakenBy({ times, startOn, endOn }: Wanted, held: readonly HeldWork[]): boolean {
  return held.some(
    (other) =>
      commonTimes(times, other.times).length > 0 &&
      (startOn === null || other.endOn === null || startOn <= other.endOn) &&
      (endOn === null || other.startOn <= endOn),
  );
}

/** The hours of all of it together. */
export function hoursOfHeld(held: readonly HeldWork[]): number {
  return held.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}
