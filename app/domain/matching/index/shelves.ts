import { wholeScore } from '../weights';
import { NumberList } from './number-list';

const width = 2_048;

/** Candidates by the most each can score, the most promising to be taken first. */
export class Shelves {
  /** One more than the whole score needs, for what rounding adds to a bound. */
  private readonly shelves = Array.from(
    { length: Math.ceil(wholeScore / width) + 1 },
    () => new NumberList(8),
  );
  private top = -1;
  /** The most that the candidate can score who was taken last. */
  most = 0;

  put(candidate: number, most: number): void {
    const at = Math.floor(most / width);
    const shelf = this.shelves[at];
    shelf?.push(candidate);
    shelf?.push(Math.ceil(most));
    if (at > this.top) this.top = at;
  }

  /** Takes a candidate from the highest shelf; undefined where none there can reach the floor. */
  take(floor: number): number | undefined {
    for (; this.top >= 0 && (this.top + 1) * width > floor; this.top -= 1) {
      const shelf = this.shelves[this.top];
      if (shelf === undefined || shelf.length === 0) continue;
      shelf.length -= 2;
      this.most = shelf.at(shelf.length + 1);
      return shelf.at(shelf.length);
    }
    return undefined;
  }

  clear(): void {
    for (const shelf of this.shelves) shelf.clear();
    this.top = -1;
  }
}
