import type { Weekday, WeeklyWindow } from './input';

const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minutesADay = 24 * 60;
const minutesAWeek = 7 * minutesADay;

/** A stretch of the week in minutes from Monday 00:00, `to` not included. */
type Stretch = { readonly from: number; readonly to: number };

/** How many minutes of the week lie in both sets of windows; none is counted twice. */
export function sharedMinutes(a: readonly WeeklyWindow[], b: readonly WeeklyWindow[]): number {
  const others = toStretches(b);
  let shared = 0;
  for (const one of toStretches(a)) {
    for (const other of others) {
      shared += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
    }
  }
  return shared;
}

/** The windows as stretches that do not overlap; one that runs past midnight goes on next day. */
function toStretches(windows: readonly WeeklyWindow[]): Stretch[] {
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
