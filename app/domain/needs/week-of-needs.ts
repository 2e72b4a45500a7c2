import { osloDateOf } from '../calendar/oslo-date';
import { addDays, weekdayOf, weekdays, type PlainDate } from '../calendar/plain-date';
import { isNewNeed, type NeedState } from './need-state';

interface Posted {
  /** When it was sent in, ISO 8601 UTC. */
  readonly submittedAt: string;
  readonly state: NeedState;
  readonly takenBy: object | null;
}

/** Whether something came in the week of `today`, Monday first, by the clock in Oslo. */
export function isInWeekOf(at: string, today: PlainDate): boolean {
  const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)));
  return osloDateOf(new Date(at)) >= monday;
}

/**
 * What specialists go through together each week: the week's new needs, and those from before that
 * nobody has completed yet. Each stands once, among the taken or the untaken.
 */
export function weekOfNeeds<Need extends Posted>(needs: readonly Need[], today: PlainDate) {
  const shown = needs
    .map((need) => ({ ...need, isNew: isInWeekOf(need.submittedAt, today) }))
    .filter(({ isNew, state }) => isNew || isNewNeed(state));
  return {
    untaken: shown.filter(({ takenBy }) => takenBy === null),
    taken: shown.filter(({ takenBy }) => takenBy !== null),
  };
}
