import {
  addDays,
  addWeeks,
  lastDayOfWeeks,
  weekdayOf,
  type PlainDate,
} from '~/app/domain/calendar/plain-date';
import { isMeetingDay, meetingDayOnOrBefore } from '~/app/domain/calendar/workdays';

export type TrialDates = {
  readonly startOn: PlainDate;
  readonly endOn: PlainDate;
  readonly evaluationOn: PlainDate;
  readonly midwayOn: PlainDate;
  readonly payTalkOn: PlainDate;
  readonly decisionOn: PlainDate;
};

/**
 * The meetings of a trial that starts on a Monday: the first evaluation a quarter in and never
 * after the fourth week (T A19), the pay talk two weeks before the end, the decision in the last
 * week. Each on a Thursday, or the nearest day before it on which people meet.
 */
export function trialDates(startOn: PlainDate, weeks: number): TrialDates {
  const midwayWeek = Math.ceil(weeks / 2);
  const meetingInWeek = (week: number) =>
    meetingDayOnOrBefore(addDays(addWeeks(startOn, week), -4));
  return {
    startOn,
    endOn: lastDayOfWeeks(startOn, weeks),
    evaluationOn: meetingInWeek(Math.min(Math.ceil(weeks / 4), 4)),
    midwayOn: meetingInWeek(midwayWeek),
    payTalkOn: meetingInWeek(Math.max(midwayWeek, weeks - 2)),
    decisionOn: meetingInWeek(weeks),
  };
}

/** The first Monday people work, at least a week ahead and not before the employer wants it. */
export function earliestStart(today: PlainDate, wantedFrom: PlainDate = today): PlainDate {
  const inAWeek = addDays(today, 7);
  return firstWorkingMonday(wantedFrom > inAWeek ? wantedFrom : inAWeek);
}

function firstWorkingMonday(from: PlainDate): PlainDate {
  const isGood = weekdayOf(from) === 'mon' && isMeetingDay(from);
  return isGood ? from : firstWorkingMonday(addDays(from, 1));
}
