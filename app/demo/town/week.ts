import type { Weekday, WeeklyWindow } from '~/app/domain/matching/input';

const workweek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The same window on several days; Monday to Friday unless days are given. */
export function each(
  from: string,
  to: string,
  days: readonly Weekday[] = workweek,
): WeeklyWindow[] {
  return days.map((day) => ({ day, from, to }));
}
