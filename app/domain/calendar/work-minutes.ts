import { osloDateOf, startOfOsloDate } from './oslo-date';
import { datesBetween } from './plain-date';
import { isWorkday } from './workdays';

const hour = 3_600_000;
/** The hours in which somebody answers, on a clock in Oslo. */
const opens = 8 * hour;
const closes = 16 * hour;

/** Whole minutes between two instants that fall within working hours: workdays, eight to four in Oslo. */
export function workMinutesBetween(from: string, to: string): number {
  const days = datesBetween(osloDateOf(new Date(from)), osloDateOf(new Date(to)));
  const sum = days.filter(isWorkday).reduce((total, day) => {
    // No clock changes between eight and four, so that the hours count from that day's eight.
    const eight = startOfWork(day);
    const begun = Math.max(Date.parse(from), eight);
    const ended = Math.min(Date.parse(to), eight + closes - opens);
    return total + Math.max(0, ended - begun);
  }, 0);
  return Math.floor(sum / 60_000);
}

/** Clocks change at night and on Sundays, never between a workday's midnight and eight. */
function startOfWork(day: string): number {
  return Date.parse(startOfOsloDate(day)) + opens;
}
