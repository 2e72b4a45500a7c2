import type { Stretch } from '../matching/weekly-minutes';
import { unitsPerMinute } from './work-units';

/** That work of a place can lie in a room. */
type Way = { readonly place: number; readonly room: number };

/**
 * The week cut where any place begins or ends. Cuts that the same places cover are one room, so
 * that a week has few of them.
 */
export type WeekShape = {
  /** How much work each room holds, in work units. */
  readonly rooms: readonly number[];
  readonly ways: readonly Way[];
  /** The ways of each place, and those to each room, by their position in `ways`. */
  readonly fromPlace: readonly (readonly number[])[];
  readonly toRoom: readonly (readonly number[])[];
};

/** Cuts the week for places given as stretches that do not overlap, each place for itself. */
export function shapeWeek(places: readonly (readonly Stretch[])[]): WeekShape {
  const rooms = cutRooms(places);
  const ways = rooms.flatMap((each, room) => each.places.map((place) => ({ place, room })));
  const fromPlace: number[][] = places.map(() => []);
  const toRoom: number[][] = rooms.map(() => []);
  for (const [way, { place, room }] of ways.entries()) {
    fromPlace[place]!.push(way);
    toRoom[room]!.push(way);
  }
  return { rooms: rooms.map(({ holds }) => holds), ways, fromPlace, toRoom };
}

/** How much work one place holds, were it alone. */
export function roomAt({ rooms, ways, fromPlace }: WeekShape, place: number): number {
  return fromPlace[place]!.reduce((sum, way) => sum + rooms[ways[way]!.room]!, 0);
}

/** The rooms fewest places reach come first: filled first, they leave the others free longest. */
function cutRooms(places: readonly (readonly Stretch[])[]) {
  const edges = places.flat().flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const rooms = new Map<string, { holds: number; places: readonly number[] }>();
  for (const [at, to] of cuts.slice(1).entries()) {
    const from = cuts[at]!;
    const covering = places.flatMap((stretches, place) =>
      stretches.some((each) => each.from <= from && to <= each.to) ? [place] : [],
    );
    if (covering.length === 0) continue;
    const room = rooms.get(covering.join()) ?? { holds: 0, places: covering };
    room.holds += (to - from) * unitsPerMinute;
    rooms.set(covering.join(), room);
  }
  return [...rooms.values()].sort((a, b) => a.places.length - b.places.length);
}
