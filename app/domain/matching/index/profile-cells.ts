import type { PackedProfile } from './packed-profile';
import { PostingLists } from './posting-lists';
import { classCount, toldClassOf } from './told-class';

/** People who have told the same things and travel alike. */
export type Cell = {
  readonly travel: number;
  readonly toldClass: number;
  readonly number: number;
};

/** Everybody by what she has told and how she travels: what no text of hers needs to be read for. */
export class ProfileCells {
  /** What anybody at all has told. */
  readonly classes = new Set<number>();
  private readonly cells = new Map<number, Cell>();
  private readonly slots = new PostingLists();

  get byteLength(): number {
    return this.slots.byteLength;
  }

  add(packed: PackedProfile, slot: number): void {
    const toldClass = toldClassOf(packed);
    const { travel } = packed;
    const key = travel * classCount + toldClass;
    const cell = this.cells.get(key) ?? { travel, toldClass, number: this.cells.size };
    this.cells.set(key, cell);
    this.classes.add(toldClass);
    this.slots.add(cell.number, slot);
  }

  all(): Iterable<Cell> {
    return this.cells.values();
  }

  forEachIn({ number }: Cell, found: (slot: number) => void): void {
    this.slots.forEach(number, found);
  }

  compact(): void {
    this.slots.compact();
  }
}
