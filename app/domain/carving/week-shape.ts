import type { Stretch } from '../matching/weekly-minutes';
import { unitsPerMinute } from './work-units';

/**
 * The week cut where any place begins or ends. Cuts that the same places cover are one room, so
 * that a week has few of them.
 */
export type WeekShape = {
  /** How much work each room holds, in work units. */
  readonly rooms: readonly number[];
  /** The rooms each place reaches. */
  readonly reached: readonly (readonly number[])[];
};

/** Cuts the week for places given as stretches that do not overlap, each place for itself. */
export function shapeWeek(places: readonly (readonly Stretch[])[]): WeekShape {
  const cuts = [...new Set(places.flat().flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => a - b,
  );
  const rooms = new Map<string, { holds: number; places: readonly number[] }>();
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[at + 1] ?? from;
    const covering = places.flatMap((stretches, place) =>
      stretches.some((each) => each.from <= from && to <= each.to) ? [place] : [],
    );
    if (covering.length === 0) continue;
    const room = rooms.get(covering.join()) ?? { holds: 0, places: covering };
    room.holds += (to - from) * unitsPerMinute;
    rooms.set(covering.join(), room);
  }
  const each = [...rooms.values()];
  return {
    rooms: each.map(({ holds }) => holds),
    reached: places.map((_, place) =>
      each.flatMap((room, at) => (room.places.includes(place) ? [at] : [])),
    ),
  };
}

/** How much work one place holds, were it alone. */
export function roomAt({ rooms, reached }: WeekShape, place: number): number {
  return (reached[place] ?? []).reduce((sum, room) => sum + (rooms[room] ?? 0), 0);
}
