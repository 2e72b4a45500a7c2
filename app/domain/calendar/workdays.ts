import { addDays, weekdayOf, type PlainDate } from './plain-date';
import { isPublicHoliday } from './public-holidays';

/** Monday to Friday and no public holiday. Christmas Eve is a workday in law. */
export function isWorkday(date: PlainDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 'sat' && weekday !== 'sun' && !isPublicHoliday(date);
}

/** The first workday after `date`, never `date` itself. */
export function nextWorkday(date: PlainDate): PlainDate {
  const tomorrow = addDays(date, 1);
  return isWorkday(tomorrow) ? tomorrow : nextWorkday(tomorrow);
}

/** The `count`th workday after `date`: a reminder "after 5 working days" falls here. */
export function workdaysAfter(date: PlainDate, count: number): PlainDate {
  return count <= 0 ? date : workdaysAfter(nextWorkday(date), count - 1);
}

/** A workday on which a meeting can be set: not Christmas Eve or New Year's Eve. */
export function isMeetingDay(date: PlainDate): boolean {
  return isWorkday(date) && !date.endsWith('-12-24') && !date.endsWith('-12-31');
}

/** `date` itself where a meeting can be set, else the nearest earlier day that allows it. */
export function meetingDayOnOrBefore(date: PlainDate): PlainDate {
  return isMeetingDay(date) ? date : meetingDayOnOrBefore(addDays(date, -1));
}

/** `date` itself where a meeting can be set, else the nearest later day that allows it. */
export function nextMeetingDay(date: PlainDate): PlainDate {
  return isMeetingDay(date) ? date : nextMeetingDay(addDays(date, 1));
}
