import { relationOf } from '../closeness';
import type { ReadConcept } from '../read-text';

/**
 * The concepts texts were resolved to, numbered from 0, and how near they are to each other. Two
 * versions of the vocabulary may place a concept differently: those are two numbers.
 */
export class ConceptBook {
  private readonly concepts: ReadConcept[] = [];
  private readonly numbers = new Map<string, number[]>();
  private readonly rows: Float64Array[] = [];

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
    const known = this.rows[number];
    if (known !== undefined && known.length >= this.concepts.length) return known;
    const other = this.conceptOf(number);
    const row = Float64Array.from(this.concepts, (hers) => relationOf(hers, other));
    this.rows[number] = row;
    return row;
  }
}

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
