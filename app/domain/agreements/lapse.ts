import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays, type PlainDate } from '~/app/domain/calendar/plain-date';

/** Weeks a text may lie without being changed, sent or accepted by all (derived: a trial's longest). */
const weeksToLapse = 12;
/** Weeks before, from when its specialist is told. */
const weeksOfWarning = 2;

/** What of an agreement says whether it lapses. Instants are ISO UTC. */
export interface LapsingText {
  readonly inForceAt: string | null;
  /** When it was last changed or sent. */
  readonly updatedAt: string;
}

/** The day a text that was last changed or sent then is given up: the first after twelve weeks. */
export function lapsesOn(updatedAt: string): PlainDate {
  return addDays(osloDateOf(new Date(updatedAt)), weeksToLapse * 7);
}

/** Whether a text not all have accepted has lain too long. */
export function isLapsed({ inForceAt, updatedAt }: LapsingText, today: PlainDate): boolean {
  return inForceAt === null && today >= lapsesOn(updatedAt);
}

/** The day it lapses, while that is near; else null. */
export function lapsesSoonOn(text: LapsingText, today: PlainDate): PlainDate | null {
  const on = lapsesOn(text.updatedAt);
  const isNear = today >= addDays(on, -weeksOfWarning * 7);
  return text.inForceAt === null && isNear && !isLapsed(text, today) ? on : null;
}
