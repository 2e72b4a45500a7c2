import { weekdays, type Weekday } from '~/app/domain/calendar/plain-date';
import type { WeekTime } from '~/app/domain/calendar/week-times';
import { partOfDayNames, partsOfDay, type PartOfDay } from './part-of-day';

/** Rows of the tappable week: one for all workdays at once, and one for each day. */
export const weekTileRows = ['workdays', ...weekdays] as const;
export type WeekTileRow = (typeof weekTileRows)[number];

/** A tile of the week: «mon-morning», or «workdays-morning» for Monday to Friday. */
export type WeekTile = `${WeekTileRow}-${PartOfDay}`;

/** Every tile there is, row by row. */
export const weekTiles: readonly WeekTile[] = weekTileRows.flatMap((row) =>
  partOfDayNames.map((part) => `${row}-${part}` as const),
);

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The windows that tapped tiles stand for; parts that meet become one window. */
export function windowsOfTiles(tiles: readonly WeekTile[]): WeekTime[] {
  const tapped = new Set<WeekTile>(tiles);
  return weekdays.flatMap((day) => {
    const windows: { day: Weekday; from: string; to: string }[] = [];
    for (const part of partOfDayNames) {
      if (!isTapped(tapped, day, part)) continue;
      const { from, to } = partsOfDay[part];
      const previous = windows.at(-1);
      if (previous?.to === from) previous.to = to;
      else windows.push({ day, from, to });
    }
    return windows;
  });
}

/**
 * The tiles that lie wholly within the windows, to show a saved answer again. A part of the day
 * that holds for all five workdays is one tile, so that one tap undoes it.
 */
export function tilesOfWindows(windows: readonly WeekTime[]): WeekTile[] {
  const isCovered = (day: Weekday, part: PartOfDay) =>
    windows.some(
      (window) =>
        window.day === day &&
        window.from <= partsOfDay[part].from &&
        window.to >= partsOfDay[part].to,
    );
  return partOfDayNames.flatMap((part) => {
    const days = weekdays.filter((day) => isCovered(day, part));
    if (!workdays.every((day) => days.includes(day))) {
      return days.map((day) => `${day}-${part}` as const);
    }
    const others = days.filter((day) => !workdays.includes(day));
    return (['workdays', ...others] as const).map((row) => `${row}-${part}` as const);
  });
}

/** Whether tiles can say the windows to the minute, so that a grid may stand for them. */
export function isSaidByTiles(windows: readonly WeekTime[]): boolean {
  const starts: readonly string[] = partOfDayNames.map((part) => partsOfDay[part].from);
  const ends: readonly string[] = partOfDayNames.map((part) => partsOfDay[part].to);
  return windows.every(({ from, to }) => from < to && starts.includes(from) && ends.includes(to));
}

function isTapped(tapped: ReadonlySet<WeekTile>, day: Weekday, part: PartOfDay): boolean {
  const isByRow = workdays.includes(day) && tapped.has(`workdays-${part}`);
  return isByRow || tapped.has(`${day}-${part}`);
}
