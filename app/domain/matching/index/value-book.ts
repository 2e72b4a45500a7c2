/** Gives every different value a number from 1; 0 is for what is not told. */
export class ValueBook<Value> {
  private readonly numbers = new Map<string, number>();
  private readonly values: (Value | undefined)[] = [undefined];

  /** How many numbers there are, the 0 counted. */
  get size(): number {
    return this.values.length;
  }

  /** The number of a value; `key` tells equal values from others. */
  numberOf(value: Value, key = JSON.stringify(value)): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The number of the value with a key, where there is one. */
  find(key: string): number | undefined {
    return this.numbers.get(key);
  }

  valueOf(number: number): Value | undefined {
    return this.values[number];
  }
}
