import { relationOf } from '../closeness';
import type { ReadConcept } from '../read-text';

/**
 * The concepts texts were resolved to, numbered from 0, and how near they are to each other. Two
 * versions of the vocabulary may place a concept differently: those are two numbers.
 */
export class ConceptBook {
  private readonly concepts: ReadConcept[] = [];
  private readonly numbers = new Map<string, number[]>();
  private readonly toOne = new Rows((hers, one) => relationOf(hers, one));
  private readonly ofOne = new Rows((other, one) => relationOf(one, other));

  get size(): number {
    return this.concepts.length;
  }

  numberOf(concept: ReadConcept): number {
    const alike = this.numbers.get(concept.id) ?? [];
    const known = alike.find((number) => isSame(this.conceptOf(number), concept));
    if (known !== undefined) return known;
    const { label, ...placed } = concept;
    const number = this.concepts.push({ label, ...placed, sureness: 1 }) - 1;
    this.numbers.set(concept.id, [...alike, number]);
    return number;
  }

  conceptOf(number: number): ReadConcept {
    const concept = this.concepts[number];
    if (concept === undefined) throw new RangeError(`no concept has number ${number}`);
    return concept;
  }

  /** By the number of a concept of hers, how well it covers this one (see `relationOf`). */
  nearnessTo(number: number): Float64Array {
    return this.toOne.of(number, this.concepts);
  }

  /** By the number of another concept, how well this one of hers covers it. */
  nearnessOf(number: number): Float64Array {
    return this.ofOne.of(number, this.concepts);
  }
}

/** For a concept a number of every other, each worked out once. */
class Rows {
  private readonly rows: Float64Array[] = [];
  /** How much of each row is worked out; what is not yet is 0. */
  private readonly filled: number[] = [];

  constructor(private readonly compare: (each: ReadConcept, one: ReadConcept) => number) {}

  of(number: number, concepts: readonly ReadConcept[]): Float64Array {
    const { length } = concepts;
    const from = this.filled[number] ?? 0;
    let row = this.rows[number] ?? nothing;
    const one = concepts[number];
    if (from === length || one === undefined) return row;
    if (row.length < length) {
      const longer = new Float64Array(length + (length >> 2) + 16);
      longer.set(row);
      this.rows[number] = row = longer;
    }
    for (const [at, each] of concepts.slice(from).entries()) {
      row[from + at] = this.compare(each, one);
    }
    this.filled[number] = length;
    return row;
  }
}

const nothing = new Float64Array(0);

function isSame(a: ReadConcept, b: ReadConcept): boolean {
  return (
    a.variantOf === b.variantOf &&
    isSameList(a.within, b.within) &&
    isSameList(a.related, b.related)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
