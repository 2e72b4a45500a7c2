import { z } from 'zod';
import { weekdays } from '~/app/domain/calendar/plain-date';
import type { WeekTime } from '~/app/domain/calendar/week-times';
import type { MatchTask } from '~/app/domain/matching/input';
import { readTimeSpan } from '~/app/domain/typed/clock-time';
import {
  isSaidByTiles,
  tilesOfWindows,
  weekTiles,
  windowsOfTiles,
  type WeekTile,
} from '../week-tiles';
import { answerOf, factOf, yesNoUnknownSchema } from './yes-no-unknown';

const tileSchema = z
  .string()
  .refine((value): value is WeekTile => weekTiles.some((tile) => tile === value), 'unclear');

const clockSchema = z
  .string()
  .max(40, 'not-times')
  .transform((typed, context) => {
    const span = readTimeSpan(typed);
    if (span) return span;
    context.addIssue({ code: 'custom', message: 'not-times' });
    return z.NEVER;
  });

/** What the grid of a week sends. */
export const timesSchema = z.object({
  times: z.array(tileSchema).max(weekTiles.length).default([]),
});

/**
 * The screen about when a task is done: a grid, and from–to of some days for what it has no tile
 * for, such as the night. Nothing tapped: not known yet.
 */
export const whenSchema = timesSchema
  .extend({
    clock: clockSchema.optional(),
    clockDays: z.array(z.enum(weekdays)).max(weekdays.length).default([]),
    movable: yesNoUnknownSchema,
  })
  .superRefine(({ clock, clockDays }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (clock && clockDays.length === 0) fault('clockDays', 'clock-days-missing');
    if (!clock && clockDays.length > 0) fault('clock', 'clock-missing');
  });

type WhenAnswers = z.infer<typeof whenSchema>;

/**
 * The answers as a task keeps them. Times the grid cannot show stay as they were `kept` until
 * somebody answers otherwise: a grid sent back as it was shown says nothing about them.
 */
export function detailsOfWhen(answers: WhenAnswers, kept: readonly WeekTime[] = []) {
  const windows = isAsShown(answers, kept) ? kept : windowsOf(answers);
  return {
    times: windows.length > 0 ? [...windows] : undefined,
    movable: factOf(answers.movable),
  };
}

/** A kept task as the screen shows it again. */
export function whenOfTask({ times, movable }: Pick<MatchTask, 'times' | 'movable'>) {
  return { times: tilesShown(times ?? []), movable: answerOf(movable) };
}

/** Times that stand in words because the grid cannot show them. */
export function timesInWords({ times = [] }: Pick<MatchTask, 'times'>): readonly WeekTime[] {
  return isSaidByTiles(times) ? [] : times;
}

function tilesShown(kept: readonly WeekTime[]): WeekTile[] {
  return isSaidByTiles(kept) ? tilesOfWindows(kept) : [];
}

function isAsShown({ times, clock }: WhenAnswers, kept: readonly WeekTime[]): boolean {
  const shown = new Set(tilesShown(kept));
  return !clock && times.length === shown.size && times.every((tile) => shown.has(tile));
}

/** A day with times of its own has no others. */
function windowsOf({ times, clock, clockDays }: WhenAnswers): WeekTime[] {
  const byTiles = windowsOfTiles(times);
  return weekdays.flatMap((day) =>
    clock && clockDays.includes(day)
      ? [{ day, ...clock }]
      : byTiles.filter((window) => window.day === day),
  );
}
