import { attractionOf, canWordsAdd, withWords } from '../closeness';
import type { TextBook } from './text-book';

/**
 * A text of a need, made ready to hold many texts of people against. Closeness is computed on
 * numbers, as `closeness.ts` does on texts.
 */
export class TextTarget {
  /** For each concept of the text: by any concept of hers, how well that one covers it. */
  private rows: Float64Array[] = [];
  private sureness: number[] = [];
  /** Every word that is the same as one of the text's, and the texts that have one. */
  private readonly words = new Set<number>();
  private readonly sharing = new Set<number>();
  private knownTexts = 0;

  constructor(
    private readonly book: TextBook,
    private readonly text: number,
  ) {}

  /** Takes in the texts that came since. */
  refresh(): void {
    const { book, text } = this;
    if (this.knownTexts === book.size) return;
    this.knownTexts = book.size;
    const concepts = book.conceptsOf(text);
    this.rows = concepts.map(({ concept }) => book.concepts.nearnessTo(concept));
    this.sureness = concepts.map(({ sureness }) => sureness);
    for (const word of book.wordsOf(text)) {
      for (const same of book.words.sameAs(word)) this.words.add(same);
    }
    book.forEachWithWordOf(text, (other) => this.sharing.add(other));
  }

  /** See `coverage`; NaN where either is not understood and they share no word. */
  coverage(hers: number): number {
    const { book, rows } = this;
    const [from, to] = [book.conceptsFrom.at(hers), book.conceptsFrom.at(hers + 1)];
    if (to === from || rows.length === 0) return this.together(hers, false, 0);
    let sum = 0;
    for (let at = 0; at < rows.length; at += 1) {
      let nearest = 0;
      for (let of = from; of < to; of += 1) nearest = Math.max(nearest, this.nearness(of, at));
      sum += nearest;
    }
    return this.together(hers, true, sum / rows.length);
  }

  /** See `attraction`; NaN where either is not understood and they share no word. */
  attraction(wish: number): number {
    const { book, rows } = this;
    const [from, to] = [book.conceptsFrom.at(wish), book.conceptsFrom.at(wish + 1)];
    if (to === from || rows.length === 0) return this.together(wish, false, 0);
    let [best, sum] = [0, 0];
    for (let of = from; of < to; of += 1) {
      let nearest = 0;
      for (let at = 0; at < rows.length; at += 1)
        nearest = Math.max(nearest, this.nearness(of, at));
      best = Math.max(best, nearest);
      sum += nearest;
    }
    return this.together(wish, true, attractionOf(best, sum, to - from));
  }

  /** The most a text of hers can come to, in any way; 0 is nothing. */
  nearestTo(hers: number): number {
    return Math.max(this.attraction(hers) || 0, this.coverage(hers) || 0);
  }

  private nearness(hers: number, at: number): number {
    const relation = this.rows[at]?.[this.book.conceptAt.at(hers)] ?? 0;
    return relation * (this.book.surenessAt[hers] ?? 1) * (this.sureness[at] ?? 1);
  }

  private together(hers: number, areUnderstood: boolean, concepts: number): number {
    if (!canWordsAdd(areUnderstood, concepts)) return concepts;
    const shared = this.sharing.has(hers) ? this.sharedWords(hers) : 0;
    return withWords(areUnderstood, concepts, shared);
  }

  private sharedWords(hers: number): number {
    const words = this.book.wordsOf(hers);
    return words.filter((word) => this.words.has(word)).length / words.length;
  }
}
