import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { workdaysAfter } from '~/app/domain/calendar/workdays';

/** Whom a sent text may wait for outside the house, and be reminded of it by letter. */
export const remindedParties = ['jobseeker', 'employer'] as const;
export type RemindedParty = (typeof remindedParties)[number];

/** Working days from a text is sent until who has not answered is reminded, once (domain §8). */
const workdaysToReminder = 5;
/** Then the specialist calls, when the reminder has had this many working days (derived). */
const workdaysToCall = 2;
/** The start is near this many working days before it (derived). */
const workdaysToStart = 3;
/** The links of the letters are about to end this many working days before (derived). */
const workdaysToLinksEnd = 2;

/** A text that is with its parties and not answered by all of them. */
export interface SentText {
  /** Instants, ISO UTC. */
  readonly sentAt: string;
  readonly linksEndAt: string | null;
  readonly startOn: PlainDate;
}

/** The day the parties who have not answered are reminded. */
export function agreementReminderOn(sentAt: string): PlainDate {
  return workdaysAfter(osloDateOf(new Date(sentAt)), workdaysToReminder);
}

/** Why an unanswered text is the specialist's to see to; the nearest start first. */
export type AgreementAlarm = 'start' | 'links' | 'silence';

/** What makes an unanswered text hers on that day; null while the others may think in peace. */
export function agreementAlarm(text: SentText, today: PlainDate): AgreementAlarm | null {
  if (text.startOn <= workdaysAfter(today, workdaysToStart)) return 'start';
  const linksEndOn = text.linksEndAt && osloDateOf(new Date(text.linksEndAt));
  if (linksEndOn && linksEndOn <= workdaysAfter(today, workdaysToLinksEnd)) return 'links';
  const callOn = workdaysAfter(agreementReminderOn(text.sentAt), workdaysToCall);
  return today >= callOn ? 'silence' : null;
}
