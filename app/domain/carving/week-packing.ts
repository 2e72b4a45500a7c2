import type { WeekShape } from './week-shape';

/**
 * Work laid into the rooms of a week without double use: a flow from places to rooms. What lies
 * there is moved aside where that makes room, so work is refused only when none can be made
 * (Hall's condition, exact).
 */
export class WeekPacking {
  private readonly free: Int32Array;
  /** How much work lies there by each way. */
  private readonly laid: Int32Array;
  /** 1 for places that nothing more finds room at; adding elsewhere never changes that. */
  private readonly full: Uint8Array;

  constructor(
    private readonly week: WeekShape,
    from?: WeekPacking,
  ) {
    this.free = Int32Array.from(from?.free ?? week.rooms);
    this.laid = from ? Int32Array.from(from.laid) : new Int32Array(week.ways.length);
    this.full = from ? from.full.slice() : new Uint8Array(week.fromPlace.length);
  }

  copy(): WeekPacking {
    return new WeekPacking(this.week, this);
  }

  become(other: WeekPacking): void {
    this.free.set(other.free);
    this.laid.set(other.laid);
    this.full.set(other.full);
  }

  /** Lays as much of the work as there is room for, and tells how much that was. */
  add(place: number, work: number): number {
    if (this.isFull(place)) return 0;
    let left = work;
    for (const way of this.week.fromPlace[place]!) {
      if (left === 0) return work;
      const laid = Math.min(left, this.free[this.roomOf(way)]!);
      this.lay(way, laid);
      left -= laid;
    }
    while (left > 0) {
      const laid = this.makeRoom(place, left);
      if (laid === 0) break;
      left -= laid;
    }
    return work - left;
  }

  /** True where so much work of a place finds room without anything being moved. */
  hasAtHand(place: number, work: number): boolean {
    let atHand = 0;
    for (const way of this.week.fromPlace[place]!) atHand += this.free[this.roomOf(way)]!;
    return atHand >= work;
  }

  isFull(place: number): boolean {
    return this.full[place] === 1;
  }

  private roomOf(way: number): number {
    return this.week.ways[way]!.room;
  }

  private placeOf(way: number): number {
    return this.week.ways[way]!.place;
  }

  private lay(way: number, work: number): void {
    this.laid[way]! += work;
    this.free[this.roomOf(way)]! -= work;
  }

  /** Finds the shortest chain of moves that frees a room the place reaches, and makes them. */
  private makeRoom(place: number, wanted: number): number {
    const { rooms, fromPlace, toRoom } = this.week;
    /** By which way each room was reached, and by which each place would give way. */
    const into = new Int32Array(rooms.length).fill(-1);
    const outOf = new Int32Array(fromPlace.length).fill(-1);
    const queue = [place];
    for (const mover of queue) {
      for (const way of fromPlace[mover]!) {
        const room = this.roomOf(way);
        if (into[room] !== -1) continue;
        into[room] = way;
        if (this.free[room]! > 0) return this.move(place, way, wanted, into, outOf);
        for (const taken of toRoom[room]!) {
          const other = this.placeOf(taken);
          if (other === place || outOf[other] !== -1 || this.laid[taken] === 0) continue;
          outOf[other] = taken;
          queue.push(other);
        }
      }
    }
    for (const mover of queue) this.full[mover] = 1;
    return 0;
  }

  private move(
    place: number,
    last: number,
    wanted: number,
    into: Int32Array,
    outOf: Int32Array,
  ): number {
    const moves: { to: number; from: number }[] = [];
    let first = last;
    while (this.placeOf(first) !== place) {
      const from = outOf[this.placeOf(first)]!;
      moves.push({ to: first, from });
      first = into[this.roomOf(from)]!;
    }
    const work = Math.min(
      wanted,
      this.free[this.roomOf(last)]!,
      ...moves.map(({ from }) => this.laid[from]!),
    );
    for (const { to, from } of moves) {
      this.lay(to, work);
      this.lay(from, -work);
    }
    this.lay(first, work);
    return work;
  }
}
