import type { Weekday, WeeklyWindow } from './input';

const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minutesADay = 24 * 60;
const minutesAWeek = 7 * minutesADay;

/** A stretch of the week in minutes from Monday 00:00, `to` not included. */
export type Stretch = { readonly from: number; readonly to: number };

export const wholeWeek: readonly Stretch[] = [{ from: 0, to: minutesAWeek }];

/** How many minutes of the week lie in both sets of windows; none is counted twice. */
export function sharedMinutes(a: readonly WeeklyWindow[], b: readonly WeeklyWindow[]): number {
  return sharedStretches(toStretches(a), toStretches(b)).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  );
}

/** What lies in both of two sets of stretches, in the order of the first. */
export function sharedStretches(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  return a.flatMap((one) =>
    b
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from < to),
  );
}

/** The windows as stretches that do not overlap; one that runs past midnight goes on next day. */
export function toStretches(windows: readonly WeeklyWindow[]): Stretch[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of windows.flatMap(toWeek).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function toWeek({ day, from, to }: WeeklyWindow): Stretch[] {
  const start = days.indexOf(day) * minutesADay;
  const begins = start + minutesOf(from);
  const ends = start + (to === '00:00' ? minutesADay : minutesOf(to));
  if (ends >= begins) return [{ from: begins, to: ends }];
  const endsNextDay = ends + minutesADay;
  return endsNextDay <= minutesAWeek
    ? [{ from: begins, to: endsNextDay }]
    : [
        { from: begins, to: minutesAWeek },
        { from: 0, to: endsNextDay - minutesAWeek },
      ];
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
