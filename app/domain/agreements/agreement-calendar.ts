import { type CalendarDay, writeCalendar } from '../calendar/calendar-file';
import type { PlainDate } from '../calendar/plain-date';
import { isInForce, type AgreementStatus } from './agreement-status';
import type { AgreementTerms } from './agreement-terms';
import { type AgreementDate, agreementDates } from './next-date';

/**
 * A calendar is often shared: what the day is and where it comes from, which tells its owner
 * enough, and neither who nor what about (domain §8, §11). Those stand behind the link.
 */
const titles: Record<AgreementDate, string> = {
  startOn: 'Oppgavetorget: første dag i avtalen',
  evaluationOn: 'Oppgavetorget: evaluering',
  midwayOn: 'Oppgavetorget: samtale midtveis',
  payTalkOn: 'Oppgavetorget: samtale om veien videre',
  decisionOn: 'Oppgavetorget: beslutning om veien videre',
  endOn: 'Oppgavetorget: siste dag i perioden',
  followUpUntilOn: 'Oppgavetorget: siste dag med avtalt oppfølging',
};

/** In a job nobody decides at an end whether it goes on. */
function titleOf(what: AgreementDate, { pay }: Pick<AgreementTerms, 'pay'>): string {
  const isTalk = what === 'decisionOn' && pay.kind === 'wage';
  return titles[isTalk ? 'payTalkOn' : what];
}

interface AgreementInCalendar {
  readonly id: string;
  /** From 1; a new version moves the days that were given out before. */
  readonly version: number;
  readonly status: AgreementStatus;
  readonly terms: Pick<AgreementTerms, AgreementDate | 'pay'>;
}

interface Reader {
  /** The page on which this reader finds the agreement. */
  readonly address: string;
  readonly today: PlainDate;
  readonly writtenAt: Date;
}

/**
 * The agreed days as a calendar file, alike for every party but for the address of the page; when
 * the agreement has ended, the coming days taken back. Undefined while it is not in force, and
 * where no day is left.
 */
export function agreementCalendar(
  { id, version, status, terms }: AgreementInCalendar,
  { address, today, writtenAt }: Reader,
): string | undefined {
  const isCancelled = status === 'ended';
  if (!isCancelled && !isInForce(status)) return undefined;
  const days = agreementDates.flatMap((what): CalendarDay[] => {
    const on = terms[what];
    if (!on || (isCancelled && on <= today)) return [];
    return [
      {
        uid: `${id}-${what}@${new URL(address).hostname}`,
        // Taking back comes after every version.
        sequence: isCancelled ? version : version - 1,
        on,
        title: titleOf(what, terms),
        text: `Avtalen, hvem som er med og hva dere har avtalt, leser du her: ${address}`,
        address,
      },
    ];
  });
  return days.length === 0 ? undefined : writeCalendar({ days, isCancelled, writtenAt });
}
