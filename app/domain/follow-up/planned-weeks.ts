import { addDays, addWeeks, type PlainDate } from '../calendar/plain-date';
import {
  supportFrequencies,
  type SupportLevel,
  type SupportStage,
} from '../agreements/support-level';
import type { SupportPeriod } from '../agreements/support-plan';

/** What an agreement says of its support: the level, and the weeks of each stage. */
export interface AgreedSupport {
  readonly startOn: PlainDate;
  /** The last day anything is planned for; null where support goes on. */
  readonly untilOn: PlainDate | null;
  readonly level: SupportLevel | null;
  readonly periods: readonly Pick<SupportPeriod, 'stage' | 'fromWeek' | 'toWeek'>[];
}

/** The contacts planned for one week, counted from 1 at the first day of the agreement. */
export interface PlannedWeek {
  readonly week: number;
  readonly stage: SupportStage;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly visits: number;
  readonly calls: number;
}

/**
 * The contacts of each week up to `lastWeek`, as the agreement's level and stages have them. What is
 * not a whole contact a week is carried on: every other week is one contact each second week.
 */
export function plannedWeeks(support: AgreedSupport, lastWeek: number): PlannedWeek[] {
  const { startOn, untilOn, level, periods } = support;
  if (level === null) return [];
  const weeks: PlannedWeek[] = [];
  const due = { visits: 0, calls: 0 };
  for (let week = 1; week <= lastWeek; week += 1) {
    const fromOn = addWeeks(startOn, week - 1);
    const stage = periods.find(
      (period) => period.fromWeek <= week && week <= (period.toWeek ?? week),
    )?.stage;
    if (stage === undefined || (untilOn !== null && fromOn > untilOn)) continue;
    const before = { ...due };
    due.visits += supportFrequencies[level][stage].visits;
    due.calls += supportFrequencies[level][stage].calls;
    const wholeOf = (kind: 'visits' | 'calls') => Math.floor(due[kind]) - Math.floor(before[kind]);
    const toOn = addDays(fromOn, 6);
    weeks.push({ week, stage, fromOn, toOn, visits: wholeOf('visits'), calls: wholeOf('calls') });
  }
  return weeks;
}
