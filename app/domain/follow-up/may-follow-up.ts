import type { PlainDate } from '../calendar/plain-date';
import { ok, refuse, type Result } from '../result';

/** An agreement as a contact is written down on it. */
export interface Followed {
  readonly startOn: PlainDate;
  /** The day the last party accepted; null before. */
  readonly inForceOn: PlainDate | null;
}

/**
 * Whether a contact of that day can be written down: of an agreement that is or was in force, since
 * support does not end with it (domain §2.11), from the day it came in force or began, and not
 * ahead. `next-before` – the next contact lies before this one.
 */
export function mayFollowUp(
  { startOn, inForceOn }: Followed,
  { on, nextOn }: { readonly on: PlainDate; readonly nextOn: PlainDate | null },
  today: PlainDate,
): Result<null, 'not-in-force' | 'bad-day' | 'next-before'> {
  if (inForceOn === null) return refuse('not-in-force');
  const from = startOn < inForceOn ? startOn : inForceOn;
  if (on < from || on > today) return refuse('bad-day', 'on');
  if (nextOn !== null && nextOn <= on) return refuse('next-before', 'nextOn');
  return ok(null);
}
