import type { WeeklyWindow } from '../input';
import { toStretches } from '../weekly-minutes';

/** Windows as rising pairs of minutes of the week, from and to, that do not overlap. */
export function minutesOf(windows: readonly WeeklyWindow[]): Int32Array {
  return Int32Array.from(toStretches(windows).flatMap(({ from, to }) => [from, to]));
}

/** The minutes two weeks have in common. */
export function sharedMinutes(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let of = 0;
  for (let at = 0; at < a.length && of < b.length; ) {
    const ends = a[at + 1] ?? 0;
    const otherEnds = b[of + 1] ?? 0;
    const from = Math.max(a[at] ?? 0, b[of] ?? 0);
    const to = Math.min(ends, otherEnds);
    if (from < to) shared += to - from;
    if (ends <= otherEnds) at += 2;
    else of += 2;
  }
  return shared;
}
