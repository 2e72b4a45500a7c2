import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date';
import { meetingDayOnOrBefore, workdaysAfter } from '../calendar/workdays';
import type { FollowUp, FollowUpParty } from './follow-up';
import { plannedWeeks, type AgreedSupport, type PlannedWeek } from './planned-weeks';

/** A contact as it is counted. */
export type CountedContact = Pick<FollowUp, 'on' | 'isOnSite' | 'withWhom' | 'nextOn'>;

export interface CalendarWeek extends PlannedWeek {
  readonly visitsDone: number;
  readonly callsDone: number;
}

/** The next contact: a visit or a call of the plan, or one that was agreed on; and its last day. */
export interface NextContact {
  readonly what: 'visit' | 'call' | 'agreed';
  readonly byOn: PlainDate;
  /** The day has passed; within some days nobody is alarmed. */
  readonly isLate: boolean;
}

/** Why a contact is overdue: none in the first weeks, or one that was planned or agreed on missed. */
export interface OverdueContact {
  readonly what: 'first-weeks' | NextContact['what'];
  readonly dueOn: PlainDate;
}

export interface ContactCalendar {
  readonly weeks: readonly CalendarWeek[];
  readonly next: NextContact | null;
  readonly overdue: OverdueContact | null;
}

/** Days without contact after the first day until somebody is alarmed (domain §9). */
const firstDays = 14;
/** Workdays a planned contact may be late. */
const mayBeLate = 5;
/** A contact each fourth week is the seldomest: two of them ahead are always seen. */
const weeksAhead = 8;

/** The week a day lies in, counted from 1 at the first day; below 1 before it. */
export function weekOf({ startOn }: Pick<AgreedSupport, 'startOn'>, on: PlainDate): number {
  return Math.floor(daysBetween(startOn, on) / 7) + 1;
}

/**
 * The plan of an agreement held against what was written down. A visit is contact of either kind, a
 * call only where somebody at the workplace was reached, as the agreement promises. Who was missed is
 * made up for by the next contact of the kind: nobody is asked to catch up on weeks that have passed.
 */
export function contactCalendar(
  support: AgreedSupport,
  contacts: readonly CountedContact[],
  today: PlainDate,
): ContactCalendar {
  const counted = contacts.filter(isWithThem).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const lastWeek = Math.max(1, weekOf(support, today)) + weeksAhead;
  const weeks = plannedWeeks(support, lastWeek).map((week) => withDone(week, counted));
  const open = [...openIn(weeks, counted, today), ...agreedIn(counted, today)].toSorted((a, b) =>
    a.byOn < b.byOn ? -1 : 1,
  );
  return { weeks, next: open[0] ?? null, overdue: overdueOf(support, counted, { open, today }) };
}

const atTheWorkplace: readonly FollowUpParty[] = ['employer', 'buddy', 'colleagues'];

/** An authority or a relative alone is no contact with her or with her workplace. */
function isWithThem({ withWhom }: CountedContact): boolean {
  return withWhom.some((party) => party === 'jobseeker' || atTheWorkplace.includes(party));
}

function isCall({ isOnSite, withWhom }: CountedContact): boolean {
  return !isOnSite && withWhom.some((party) => atTheWorkplace.includes(party));
}

function withDone(week: PlannedWeek, contacts: readonly CountedContact[]): CalendarWeek {
  const own = contacts.filter(({ on }) => on >= week.fromOn && on <= week.toOn);
  const visits = own.filter(({ isOnSite }) => isOnSite).length;
  const visitsDone = Math.min(visits, week.visits);
  const calls = own.filter(isCall).length + visits - visitsDone;
  return { ...week, visitsDone, callsDone: Math.min(calls, week.calls) };
}

/** What is planned and not done, of each kind the first. */
function openIn(
  weeks: readonly CalendarWeek[],
  contacts: readonly CountedContact[],
  today: PlainDate,
): NextContact[] {
  return (['visit', 'call'] as const).flatMap((what): NextContact[] => {
    const counts = (contact: CountedContact) =>
      contact.isOnSite || (what === 'call' && isCall(contact));
    const last = contacts.findLast(counts)?.on ?? '';
    const first = weeks.find(
      (week) => lacks(week, what) && (week.toOn >= today || week.fromOn > last),
    );
    const byOn = first && meetingDayOnOrBefore(first.toOn);
    return byOn ? [{ what, byOn, isLate: byOn < today }] : [];
  });
}

function lacks(week: CalendarWeek, what: 'visit' | 'call'): boolean {
  return what === 'visit' ? week.visits > week.visitsDone : week.calls > week.callsDone;
}

/** The first day that was agreed on and has had no contact on it or after it. */
function agreedIn(contacts: readonly CountedContact[], today: PlainDate): NextContact[] {
  const last = contacts.at(-1)?.on ?? '';
  const coming = contacts.flatMap(({ nextOn }) =>
    nextOn !== null && nextOn > last ? [nextOn] : [],
  );
  return coming
    .toSorted()
    .slice(0, 1)
    .map((byOn) => ({ what: 'agreed', byOn, isLate: byOn < today }));
}

function overdueOf(
  { startOn }: AgreedSupport,
  contacts: readonly CountedContact[],
  { open, today }: { readonly open: readonly NextContact[]; readonly today: PlainDate },
): OverdueContact | null {
  const firstDue = addDays(startOn, firstDays - 1);
  if (today > firstDue && contacts.every(({ on }) => on < startOn)) {
    return { what: 'first-weeks', dueOn: firstDue };
  }
  const late = open.find(({ byOn }) => today > workdaysAfter(byOn, mayBeLate));
  return late ? { what: late.what, dueOn: late.byOn } : null;
}
