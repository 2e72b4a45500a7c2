import { weekdays } from './plain-date';
import type { WeekTime } from './week-times';

/** A day's work is laid out in whole half hours. */
const step = 30;

/** Shorter than this is hardly worth the way there. */
const shortestDay = 120;

/**
 * Working times for a week of so many hours, within the tasks' times and hers: the most days that
 * give equal days of whole half hours, each from the earliest minute it can begin. Empty where
 * nothing so plain fits: then only the people can know. Times outside a single day count for none.
 */
export function proposeTimes(
  work: readonly WeekTime[],
  available: readonly WeekTime[] | undefined,
  hoursPerWeek: number | null,
): WeekTime[] {
  const days = weekdays.flatMap((day) => {
    const frame = frameOf(work.filter((time) => time.day === day));
    if (!frame || available === undefined) return frame ? [{ day, ...frame }] : [];
    const hers = available
      .filter((time) => time.day === day)
      .map((time) => meet(frame, inMinutes(time)));
    const longest = hers.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    return longest && lengthOf(longest) > 0 ? [{ day, ...longest }] : [];
  });
  const minutes = (hoursPerWeek ?? 0) * 60;
  for (let count = days.length; count > 0; count -= 1) {
    const each = minutes / count;
    const fitting = days.filter((day) => lengthOf(day) >= each);
    if (each >= shortestDay && each % step === 0 && fitting.length >= count) {
      return fitting
        .slice(0, count)
        .map(({ day, from }) => ({ day, from: clockOf(from), to: clockOf(from + each) }));
    }
  }
  return [];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From when the first of the day's tasks may be done until the last must be. */
function frameOf(times: readonly WeekTime[]): Stretch | undefined {
  const stretches = times.map(inMinutes).filter((stretch) => lengthOf(stretch) > 0);
  if (stretches.length === 0) return undefined;
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

function meet(a: Stretch, b: Stretch): Stretch {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

function inMinutes({ from, to }: WeekTime): Stretch {
  return { from: minuteOf(from), to: minuteOf(to) };
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minute: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
