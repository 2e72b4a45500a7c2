import { isSameWord } from '../closeness';
import { ValueBook } from './value-book';

/** The words of all texts, numbered, and which of them are the same but for a slip of the keyboard. */
export class WordBook {
  private readonly words = new ValueBook<string>();
  /** By word, the others that are the same, as far as they have been looked for. */
  private readonly same = new Map<number, { found: number[]; lookedTo: number }>();

  numberOf(word: string): number {
    return this.words.numberOf(word, word);
  }

  wordOf(number: number): string {
    return this.words.valueOf(number) ?? '';
  }

  get size(): number {
    return this.words.size;
  }

  /** All words that are the same as one, itself too. Words that came since are looked at now. */
  sameAs(number: number): readonly number[] {
    const known = this.same.get(number) ?? { found: [], lookedTo: 1 };
    const word = this.wordOf(number);
    for (; known.lookedTo < this.words.size; known.lookedTo += 1) {
      if (isSameWord(word, this.wordOf(known.lookedTo))) known.found.push(known.lookedTo);
    }
    this.same.set(number, known);
    return known.found;
  }
}
