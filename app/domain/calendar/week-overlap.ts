import type { WeekTime } from './week-times';

/** Whether a stretch of a day meets any of the times. Clock times compare as text. */
export function meetsAny(times: readonly WeekTime[], { day, from, to }: WeekTime): boolean {
  return times.some((time) => time.day === day && time.from < to && endOf(time) > from);
}

/** Midnight as an end, and a shift past it, last to the end of the day they begin on. */
function endOf({ from, to }: WeekTime): string {
  return to <= from ? '24:00' : to;
}
