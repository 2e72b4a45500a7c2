import { osloDateOf } from '../calendar/oslo-date';
import type { PlainDate } from '../calendar/plain-date';

interface Lasting {
  readonly inForceAt: string | null;
  readonly endedAt: string | null;
  readonly endOn: PlainDate | null;
}

/** Whether an agreement has come into force and is not over on a day; it may begin later. */
export function holdsOn({ inForceAt, endedAt, endOn }: Lasting, on: PlainDate): boolean {
  const isEnded = endedAt !== null && osloDateOf(new Date(endedAt)) <= on;
  return inForceAt !== null && !isEnded && (endOn === null || on <= endOn);
}
