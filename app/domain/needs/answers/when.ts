import { z } from 'zod';
import type { MatchTask } from '~/app/domain/matching/input';
import { tilesOfWindows, weekTiles, windowsOfTiles, type WeekTile } from '../week-tiles';
import { answerOf, factOf, yesNoUnknownSchema } from './yes-no-unknown';

const tileSchema = z
  .string()
  .refine((value): value is WeekTile => weekTiles.some((tile) => tile === value), 'unclear');

/** The screen about when a task is done. No tile tapped: not known yet. */
export const whenSchema = z.object({
  times: z.array(tileSchema).max(weekTiles.length).default([]),
  movable: yesNoUnknownSchema,
});

/** The answers as a task keeps them. */
export function detailsOfWhen({ times, movable }: z.infer<typeof whenSchema>) {
  const windows = windowsOfTiles(times);
  return { times: windows.length > 0 ? windows : undefined, movable: factOf(movable) };
}

/** A kept task as the screen shows it again. */
export function whenOfTask({ times, movable }: Pick<MatchTask, 'times' | 'movable'>) {
  return { times: tilesOfWindows(times ?? []), movable: answerOf(movable) };
}
