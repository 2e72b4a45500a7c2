import type { NumberList } from './number-list';

const low = 0x7f;
const more = 0x80;

/**
 * Whole numbers from 0 in one growing block of memory, each in as few bytes as it needs: seven
 * bits a byte, the eighth says that another follows.
 */
export class ByteList {
  data: Uint8Array;
  length = 0;
  /** Where `read` reads next. */
  position = 0;

  constructor(capacity = 64) {
    this.data = new Uint8Array(capacity);
  }

  write(value: number): void {
    if (this.length + 5 > this.data.length) {
      const larger = new Uint8Array(this.data.length + (this.data.length >> 1) + 64);
      larger.set(this.data);
      this.data = larger;
    }
    let left = value;
    while (left > low) {
      this.data[this.length] = (left & low) | more;
      this.length += 1;
      left >>>= 7;
    }
    this.data[this.length] = left;
    this.length += 1;
  }

  read(): number {
    let byte = this.data[this.position] ?? 0;
    this.position += 1;
    if (byte <= low) return byte;
    let value = byte & low;
    let shift = 7;
    do {
      byte = this.data[this.position] ?? 0;
      this.position += 1;
      value |= (byte & low) << shift;
      shift += 7;
    } while (byte > low);
    return value;
  }

  /** Reads so many numbers, one after the other, to the end of a list. */
  readInto(list: NumberList, count: number): void {
    const { data } = this;
    let { position } = this;
    for (let at = 0; at < count; at += 1) {
      let byte = data[position] ?? 0;
      position += 1;
      let value = byte & low;
      for (let shift = 7; byte > low; shift += 7) {
        byte = data[position] ?? 0;
        position += 1;
        value |= (byte & low) << shift;
      }
      list.push(value);
    }
    this.position = position;
  }

  /** Reads from one place to another, each number as what is added to those before it. */
  forEachStep(from: number, to: number, found: (sum: number) => void): void {
    const { data } = this;
    let sum = 0;
    for (let position = from; position < to; ) {
      let byte = data[position] ?? 0;
      position += 1;
      let step = byte & low;
      for (let shift = 7; byte > low; shift += 7) {
        byte = data[position] ?? 0;
        position += 1;
        step |= (byte & low) << shift;
      }
      sum += step;
      found(sum);
    }
  }

  /** Gives back the memory that is not used. */
  trim(): void {
    this.data = this.data.slice(0, this.length);
  }
}
