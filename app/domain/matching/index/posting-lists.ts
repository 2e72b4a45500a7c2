import { ByteList } from './byte-list';
import { NumberList } from './number-list';

/**
 * For each key the slots it stands in, growing. `compact` writes what has come so far as the steps
 * between slots, a byte or two each; what comes later is kept beside it.
 */
export class PostingLists {
  private lists: (NumberList | undefined)[] = [];
  private bytes = new ByteList(0);
  private begins = new Int32Array(0);

  add(key: number, slot: number): void {
    (this.lists[key] ??= new NumberList(2)).push(slot);
  }

  forEach(key: number, found: (slot: number) => void): void {
    if (key + 1 < this.begins.length) {
      this.bytes.forEachStep(this.begins[key] ?? 0, this.begins[key + 1] ?? 0, found);
    }
    const list = this.lists[key];
    if (list === undefined) return;
    for (let at = 0; at < list.length; at += 1) found(list.at(at));
  }

  /** The keys up to the largest. */
  get size(): number {
    return Math.max(this.lists.length, this.begins.length - 1);
  }

  /** How much memory the lists take, in bytes, as far as they are compact. */
  get byteLength(): number {
    return this.bytes.data.byteLength + this.begins.byteLength;
  }

  compact(): void {
    const bytes = new ByteList();
    const begins = new Int32Array(this.size + 1);
    for (let key = 0; key < this.size; key += 1) {
      begins[key] = bytes.length;
      let before = 0;
      this.forEach(key, (slot) => {
        if (slot < before) throw new RangeError('slots come in rising order before compact()');
        bytes.write(slot - before);
        before = slot;
      });
    }
    begins[this.size] = bytes.length;
    bytes.trim();
    this.bytes = bytes;
    this.begins = begins;
    this.lists = [];
  }
}
