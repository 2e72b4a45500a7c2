import { z } from 'zod';
import { weekdays, type Weekday } from '~/app/domain/calendar/plain-date';
import { readTimeSpan } from '~/app/domain/typed/clock-time';
import type { WeeklyWindow } from '~/app/domain/matching/input';

const message = 'Skriv klokkeslett som 08.30–12.00, med komma mellom flere.';
/** The exact times of one day as one line: «08.30–12.00, 16–20». Left out: as the tiles say. */
export const exactTimesAnswer = z
  .string()
  .max(200, message)
  .transform((text, context) => {
    const times = text.split(/[,;]|\s+og\s+/).map(readTimeSpan);
    if (times.every((time) => time !== undefined)) return times;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .optional();

type Times = readonly Pick<WeeklyWindow, 'from' | 'to'>[];

/** The week with the exact times in place of what the tiles say of those days. */
export function withExactTimes(
  windows: readonly WeeklyWindow[],
  exact: Readonly<Partial<Record<Weekday, Times | undefined>>>,
): WeeklyWindow[] {
  return weekdays.flatMap(
    (day) => exact[day]?.map((time) => ({ day, ...time })) ?? timesOn(windows, day),
  );
}

/** The lines for the days that the tiles, trimmed, would not give back as they are. */
export function exactTimesOf(
  windows: readonly WeeklyWindow[],
  byTiles: readonly WeeklyWindow[],
): Partial<Record<Weekday, string>> {
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const line = lineOf(timesOn(windows, day));
      return line === lineOf(timesOn(byTiles, day)) ? [] : [[day, line]];
    }),
  );
}

function timesOn(windows: readonly WeeklyWindow[], day: Weekday): WeeklyWindow[] {
  return windows.filter((window) => window.day === day);
}

function lineOf(times: Times): string {
  return times.map(({ from, to }) => `${from}–${to}`.replaceAll(':', '.')).join(', ');
}
