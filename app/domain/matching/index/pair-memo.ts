const bits = 17;
/** Above every number of a text. */
const span = 2 ** 26;

/**
 * What was last worked out for pairs of numbers, in a room of fixed size: a pair that needs
 * another's place takes it. For what never changes once it is known.
 */
export class PairMemo {
  private readonly keys = new Float64Array(1 << bits).fill(-1);
  private readonly values = new Float64Array(1 << bits);

  constructor(private readonly workOut: (one: number, other: number) => number) {}

  of(one: number, other: number): number {
    const key = one * span + other;
    const at = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - bits);
    if (this.keys[at] === key) return this.values[at] ?? 0;
    const value = this.workOut(one, other);
    this.keys[at] = key;
    this.values[at] = value;
    return value;
  }
}
