import type { Weekday, WeeklyWindow } from '../input';
import { sharedStretches, toStretches, wholeWeek, type Stretch } from '../weekly-minutes';

const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minutesADay = 24 * 60;

/** A piece of one day, in minutes from its midnight. */
export interface DayPiece {
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
}

/** A piece of a task's window: within the time that suits her, outside it, or not known which. */
export interface TaskPiece extends DayPiece {
  readonly task: string;
  readonly isWithin: boolean | null;
}

export interface WeekPicture {
  /** The hours of the day that are drawn, whole hours. */
  readonly hours: { readonly from: number; readonly to: number };
  readonly free: readonly DayPiece[];
  readonly work: readonly TaskPiece[];
  /** For each task with times: what it asks, how wide its windows are, and how much of them suits. */
  readonly tasks: readonly {
    readonly task: string;
    readonly asked: number | null;
    readonly windows: number;
    /** Null where it is not known when she can work. */
    readonly shared: number | null;
  }[];
}

interface TimedTask {
  readonly id: string;
  readonly hoursPerWeek?: number;
  readonly times?: readonly WeeklyWindow[];
}

/** The least that is drawn, so that a single short window still looks like part of a day. */
const usualDay = { from: 8, to: 16 };

/** The tasks' windows and hers in one week, as pieces to draw; minutes throughout. */
export function weekPicture(
  tasks: readonly TimedTask[],
  available: readonly WeeklyWindow[] | undefined,
): WeekPicture {
  const hers = available && toStretches(available);
  const timed = tasks.flatMap(({ id, hoursPerWeek, times }) =>
    times && times.length > 0 ? [{ id, hoursPerWeek, windows: toStretches(times) }] : [],
  );
  const free = (hers ?? []).flatMap(byDay);
  const work = timed.flatMap(({ id, windows }) => piecesOf(id, windows, hers));
  const drawn = [...free, ...work];
  return {
    hours: {
      from: Math.min(usualDay.from, ...drawn.map(({ from }) => Math.floor(from / 60))),
      to: Math.max(usualDay.to, ...drawn.map(({ to }) => Math.ceil(to / 60))),
    },
    free,
    work,
    tasks: timed.map(({ id, hoursPerWeek, windows }) => ({
      task: id,
      asked: hoursPerWeek === undefined ? null : hoursPerWeek * 60,
      windows: lengthOf(windows),
      shared: hers ? lengthOf(sharedStretches(windows, hers)) : null,
    })),
  };
}

function piecesOf(
  task: string,
  windows: readonly Stretch[],
  hers: readonly Stretch[] | undefined,
): TaskPiece[] {
  const asPieces = (stretches: readonly Stretch[], isWithin: boolean | null) =>
    stretches.flatMap(byDay).map((piece) => ({ ...piece, task, isWithin }));
  if (!hers) return asPieces(windows, null);
  return [
    ...asPieces(sharedStretches(windows, hers), true),
    ...asPieces(sharedStretches(windows, without(hers)), false),
  ];
}

/** The rest of the week. */
function without(stretches: readonly Stretch[]): Stretch[] {
  const [{ from: start, to: end } = { from: 0, to: 0 }] = wholeWeek;
  const edges = [start, ...stretches.flatMap(({ from, to }) => [from, to]), end];
  const rest: Stretch[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [from = 0, to = 0] = edges.slice(at, at + 2);
    if (from < to) rest.push({ from, to });
  }
  return rest;
}

function byDay({ from, to }: Stretch): DayPiece[] {
  return days.flatMap((day, at) => {
    const midnight = at * minutesADay;
    const begins = Math.max(from, midnight) - midnight;
    const ends = Math.min(to, midnight + minutesADay) - midnight;
    return begins < ends ? [{ day, from: begins, to: ends }] : [];
  });
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
