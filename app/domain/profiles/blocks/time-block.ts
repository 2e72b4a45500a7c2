import { z } from 'zod';
import type { WeeklyWindow } from '~/app/domain/matching/input';
import {
  tilesOfWindows,
  weekTiles,
  windowsOfTiles,
  type WeekTile,
} from '~/app/domain/needs/week-tiles';
import { clockAnswer } from '../../typed/clock-time';
import { areHoursInOrder, dateAnswer, hoursAnswer, hoursOutOfOrder } from '../answer-fields';
import { blockForm } from '../block-form';
import { exactTimesAnswer, exactTimesOf, withExactTimes } from '../exact-times';

const clock = clockAnswer('Skriv klokkeslettet, for eksempel 8.30 eller 9.').optional();
const tile = z.enum(weekTiles as [WeekTile, ...WeekTile[]]);

const exactDays = z.object({
  mon: exactTimesAnswer,
  tue: exactTimesAnswer,
  wed: exactTimesAnswer,
  thu: exactTimesAnswer,
  fri: exactTimesAnswer,
  sat: exactTimesAnswer,
  sun: exactTimesAnswer,
});

/**
 * Hours, days and first day. Tiles say the rough week; «not before» and «not after» trim every
 * day of it, for instance for someone who follows a child to school first; a day may have exact
 * times of its own.
 */
export const timeBlock = blockForm(
  z
    .object({
      hoursMin: hoursAnswer,
      hoursMax: hoursAnswer,
      tiles: z.array(tile).max(weekTiles.length).optional(),
      notBefore: clock,
      notAfter: clock,
      exact: exactDays.optional(),
      earliestStart: dateAnswer,
    })
    .refine(areHoursInOrder, hoursOutOfOrder),
  ({ hoursMin, hoursMax, tiles, notBefore, notAfter, exact = {}, earliestStart }) => ({
    facts: {
      hoursPerWeek:
        hoursMin === undefined && hoursMax === undefined
          ? undefined
          : { min: hoursMin, max: hoursMax },
      available:
        tiles || Object.values(exact).some((times) => times !== undefined)
          ? withExactTimes(trimmed(windowsOfTiles(tiles ?? []), notBefore, notAfter), exact)
          : undefined,
      earliestStart,
    },
  }),
  ({ facts: { hoursPerWeek, available = [], earliestStart } }) => {
    const tiles = tilesOfWindows(available.map(widened));
    const first = available.map(({ from }) => from).sort()[0] ?? '';
    const last =
      available
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '';
    const notBefore = isOnTile(first) ? '' : first;
    const notAfter = isOnTile(last) ? '' : last;
    const byTiles = trimmed(windowsOfTiles(tiles), notBefore || undefined, notAfter || undefined);
    const exact = Object.entries(exactTimesOf(available, byTiles));
    return {
      hoursMin: inNorwegian(hoursPerWeek?.min),
      hoursMax: inNorwegian(hoursPerWeek?.max),
      tiles,
      notBefore,
      notAfter,
      ...Object.fromEntries(exact.map(([day, times]) => [`exact.${day}`, times])),
      earliestStart: earliestStart ?? '',
    };
  },
);

function trimmed(windows: readonly WeeklyWindow[], notBefore = '00:00', notAfter = '24:00') {
  return windows.flatMap(({ day, from, to }) => {
    const start = from < notBefore ? notBefore : from;
    const end = to > notAfter ? notAfter : to;
    return start < end ? [{ day, from: start, to: end }] : [];
  });
}

const tileEdges = ['06:00', '09:00', '12:00', '16:00', '20:00'];

function isOnTile(time: string): boolean {
  return time === '' || tileEdges.includes(time);
}

/** A trimmed window back on the edges of its tiles, so that the tiles it came from are ticked. */
function widened({ day, from, to }: WeeklyWindow): WeeklyWindow {
  const before = tileEdges.filter((edge) => edge <= from).at(-1) ?? from;
  const after = tileEdges.find((edge) => edge >= to) ?? to;
  return { day, from: before, to: after };
}

function inNorwegian(number: number | undefined): string {
  return number === undefined ? '' : String(number).replace('.', ',');
}
