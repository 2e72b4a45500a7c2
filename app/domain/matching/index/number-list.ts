/** Whole numbers in one growing block of memory, four bytes each. */
export class NumberList {
  data: Int32Array;
  length = 0;

  constructor(capacity = 16) {
    this.data = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.length + (this.length >> 1) + 16);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.data[index] ?? 0;
  }

  /** Gives back the memory that is not used. */
  trim(): void {
    this.data = this.data.slice(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}
