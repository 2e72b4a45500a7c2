import { endOf, type WeekTime } from './week-times';

/** Whether a stretch of a day meets any of the times. Clock times compare as text. */
export function meetsAny(times: readonly WeekTime[], { day, from, to }: WeekTime): boolean {
  return times.some((time) => time.day === day && time.from < to && endOf(time) > from);
}
