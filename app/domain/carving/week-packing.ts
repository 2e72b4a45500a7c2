import type { WeekShape } from './week-shape';

/**
 * Work laid into the rooms of a week without double use: a flow from places to rooms. What lies
 * there is moved aside where that makes room, so work is refused only when none can be made
 * (Hall's condition, exact).
 */
export class WeekPacking {
  private readonly free: Int32Array;
  /** How much of each place's work lies in each room, place by place. */
  private readonly laid: Int32Array;
  private readonly roomCount: number;

  constructor(
    private readonly week: WeekShape,
    from?: WeekPacking,
  ) {
    this.roomCount = week.rooms.length;
    this.free = Int32Array.from(from?.free ?? week.rooms);
    this.laid = from
      ? Int32Array.from(from.laid)
      : new Int32Array(this.roomCount * week.reached.length);
  }

  copy(): WeekPacking {
    return new WeekPacking(this.week, this);
  }

  /** Lays as much of the work as there is room for, and tells how much that was. */
  add(place: number, work: number): number {
    let left = work;
    for (const room of this.week.reached[place] ?? []) {
      if (left === 0) return work;
      left -= this.lay(place, room, Math.min(left, this.free[room]!));
    }
    while (left > 0) {
      const moved = this.makeRoom(place, left);
      if (moved === 0) break;
      left -= moved;
    }
    return work - left;
  }

  private lay(place: number, room: number, work: number): number {
    this.free[room]! -= work;
    this.laid[place * this.roomCount + room]! += work;
    return work;
  }

  /** Finds the shortest chain of moves that frees a room the place reaches, and makes them. */
  private makeRoom(place: number, wanted: number): number {
    const { reached } = this.week;
    /** From where each room was reached, and out of which room each place would move. */
    const reachedFrom = new Int32Array(this.roomCount).fill(-1);
    const movesFrom = new Int32Array(reached.length).fill(-1);
    const queue = [place];
    for (const mover of queue) {
      for (const room of reached[mover] ?? []) {
        if (reachedFrom[room] !== -1) continue;
        reachedFrom[room] = mover;
        if (this.free[room]! > 0) {
          return this.move(place, room, wanted, reachedFrom, movesFrom);
        }
        for (let other = 0; other < reached.length; other += 1) {
          const isSeen = other === place || movesFrom[other] !== -1;
          if (isSeen || this.laid[other * this.roomCount + room] === 0) continue;
          movesFrom[other] = room;
          queue.push(other);
        }
      }
    }
    return 0;
  }

  private move(
    place: number,
    last: number,
    wanted: number,
    reachedFrom: Int32Array,
    movesFrom: Int32Array,
  ): number {
    let work = Math.min(wanted, this.free[last]!);
    for (let mover = reachedFrom[last]!; mover !== place; ) {
      const left = movesFrom[mover]!;
      work = Math.min(work, this.laid[mover * this.roomCount + left]!);
      mover = reachedFrom[left]!;
    }
    this.free[last]! -= work;
    for (let room = last; ; ) {
      const mover = reachedFrom[room]!;
      this.laid[mover * this.roomCount + room]! += work;
      if (mover === place) return work;
      room = movesFrom[mover]!;
      this.laid[mover * this.roomCount + room]! -= work;
    }
  }
}
