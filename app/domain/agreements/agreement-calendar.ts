import { type CalendarDay, writeCalendar } from '../calendar/calendar-file';
import type { PlainDate } from '../calendar/plain-date';
import type { AgreementStatus } from './agreement-status';
import type { AgreementTerms } from './agreement-terms';
import { type AgreementDate, agreementDates } from './next-date';

/** Neutral: a calendar is often shared, and says neither who nor what about (domain §8). */
const titles: Record<AgreementDate, string> = {
  startOn: 'Første dag',
  evaluationOn: 'Evaluering',
  midwayOn: 'Samtale midtveis',
  payTalkOn: 'Samtale om lønn og jobb',
  decisionOn: 'Beslutning',
  endOn: 'Slutt på perioden',
};

/** Whether an agreement's days hold now, so that they are worth having in a calendar. */
export function hasAgreedDays(status: AgreementStatus): boolean {
  return status === 'in-force' || status === 'decision-overdue';
}

interface AgreementInCalendar {
  readonly id: string;
  /** From 1; a new version moves the days that were given out before. */
  readonly version: number;
  readonly status: AgreementStatus;
  readonly terms: Pick<AgreementTerms, AgreementDate>;
}

interface Reader {
  /** The page on which this reader finds the agreement. */
  readonly address: string;
  readonly today: PlainDate;
  readonly writtenAt: Date;
}

/**
 * The agreed days as a calendar file, alike for every party but for the address of the page; when
 * the agreement has ended, the coming days taken back. Undefined while it is not in force, and where
 * no day is left.
 */
export function agreementCalendar(
  { id, version, status, terms }: AgreementInCalendar,
  { address, today, writtenAt }: Reader,
): string | undefined {
  const isCancelled = status === 'ended';
  if (!isCancelled && !hasAgreedDays(status)) return undefined;
  const days = agreementDates.flatMap((what): CalendarDay[] => {
    const on = terms[what];
    if (on === null || (isCancelled && on <= today)) return [];
    return [
      {
        uid: `${id}-${what}@${new URL(address).hostname}`,
        // Taking back comes after every version.
        sequence: isCancelled ? version : version - 1,
        on,
        title: titles[what],
        text: `Les mer på ${address}`,
        address,
      },
    ];
  });
  return days.length === 0 ? undefined : writeCalendar({ days, isCancelled, writtenAt });
}
