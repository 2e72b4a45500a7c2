import { weekdayOf } from '~/app/domain/calendar/plain-date';
import { endOf, type WeekTime } from '~/app/domain/calendar/week-times';
import { readClockTime } from '~/app/domain/typed/clock-time';
import { readWeekTimes, type NamedTime } from '~/app/domain/typed/week-times';
import type { AgreementTerms } from '../agreement-terms';
import { isTakenBy } from '../held-work';
import { gapsOf, stops, warns, type Gap } from './gap';
import type { GapFacts } from './gap-facts';

/**
 * Tasks are done, and the new one is met, within the working times agreed on; and nobody is agreed
 * to be at two places at once.
 */
export function timeGaps(terms: AgreementTerms, { held = [] }: Pick<GapFacts, 'held'>): Gap[] {
  const { tasks, times } = terms;
  if (times.length === 0) return [];
  return [
    ...gapsOf(isTakenBy(terms, held) && stops('times-taken', 'times')),
    ...tasks.flatMap(({ when }, index) => {
      const isWithin = readWeekTimes(when).every((named) => liesWithin(named, times));
      return isWithin ? [] : [warns('task-outside-times', `tasks[${index}].when`)];
    }),
    ...gapsOf(isMetLate(terms) && warns('met-after-start', 'firstDay.at')),
  ];
}

/** On every day that is named; where none is, on one of the days at least. */
function liesWithin({ days, span }: NamedTime, times: readonly WeekTime[]): boolean {
  const holds = (time: WeekTime) =>
    span === null || (time.from <= span.from && endOf(span) <= endOf(time));
  if (days.length === 0) return times.some(holds);
  return days.every((day) => times.some((time) => time.day === day && holds(time)));
}

function isMetLate({ startOn, times, firstDay }: AgreementTerms): boolean {
  if (startOn === null) return false;
  const starts = times.flatMap(({ day, from }) => (day === weekdayOf(startOn) ? [from] : []));
  const written = /\d{1,2}[.:]\d{2}|kl\.?\s*\d{1,2}/i.exec(firstDay.at)?.[0] ?? firstDay.at;
  const met = readClockTime(written);
  return met !== undefined && starts.length > 0 && starts.every((from) => from < met);
}
