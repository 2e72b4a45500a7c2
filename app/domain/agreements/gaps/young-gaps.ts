import { isNightForTheYoung, youngWorkerRules } from '~/app/domain/profiles/young-workers';
import { weeklyHoursOf } from '~/app/domain/calendar/week-times';
import { weekdays } from '~/app/domain/calendar/plain-date';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, type Gap } from './gap';
import type { GapFacts } from './gap-facts';

/** A break of half an hour lies between the two (Working Environment Act § 11-5). */
const breakHours = 0.5;

/**
 * Work by somebody under 18: at most eight hours a day, and not at night (Working Environment Act
 * §§ 11-2, 11-3). The days and times must stand there, or nobody can tell; forty hours a week is
 * the limit for all.
 */
export function youngGaps({ times }: AgreementTerms, { isUnder18 }: GapFacts): Gap[] {
  if (!isUnder18) return [];
  const longest = Math.max(
    ...weekdays.map((day) => weeklyHoursOf(times.filter((time) => time.day === day))),
  );
  return gapsOf(
    times.length === 0 && stops('young-times-missing', 'times'),
    longest > youngWorkerRules.hoursADay + breakHours && stops('young-day-too-long', 'times'),
    times.some(isNightForTheYoung) && stops('young-night', 'times'),
  );
}
