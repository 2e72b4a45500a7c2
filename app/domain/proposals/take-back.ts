import { osloDateOf } from '../calendar/oslo-date';
import { addDays, type PlainDate } from '../calendar/plain-date';
import { workdaysAfter } from '../calendar/workdays';
import type { ProposalState } from './proposal-state';

/** How long a jobseeker may take back her no, in days (derived). */
const daysForHer = 7;
/** How long a company may take back its answer, in working days (derived). */
const workdaysForCompany = 5;

interface Answered {
  readonly state: ProposalState;
  readonly shownAt: string | null;
  readonly answeredAt: string | null;
  readonly updatedAt: string;
}

/**
 * The last day an answer may be taken back by who gave it: the jobseeker's no, or the company's
 * «not now» or yes. Null where there is none, or somebody has gone on from it: a company that has
 * read of her is told when she says no after all, and that cannot be taken back.
 */
export function takeBackUntil(answered: Answered): PlainDate | null {
  const { state, shownAt, answeredAt, updatedAt } = answered;
  const isUnseen = state === 'withdrawn' && shownAt === null;
  if (state === 'declined' || isUnseen) return addDays(dayOf(updatedAt), daysForHer);
  if (state !== 'not-now' && state !== 'interested') return null;
  return workdaysAfter(dayOf(answeredAt ?? updatedAt), workdaysForCompany);
}

function dayOf(moment: string): PlainDate {
  return osloDateOf(new Date(moment));
}
