import { isSameWord, mostSlips, mistypedFrom } from '../closeness';
import { NumberList } from './number-list';
import { ValueBook } from './value-book';

/** Words long enough to be mistyped that begin with the same letter, with their letters as bits. */
type Drawer = { readonly words: NumberList; readonly letters: NumberList };

/** The words of all texts, numbered, and which of them are the same but for a slip of the keyboard. */
export class WordBook {
  private readonly words = new ValueBook<string>();
  private readonly drawers = new Map<string, Drawer>();
  /** By word, those that are the same, itself too, and how far its drawer was looked through. */
  private readonly same: ({ found: number[]; lookedTo: number } | undefined)[] = [];

  numberOf(word: string): number {
    const before = this.words.size;
    const number = this.words.numberOf(word, word);
    if (number === before && word.length >= mistypedFrom) {
      const drawer = this.drawerOf(word);
      drawer.words.push(number);
      drawer.letters.push(lettersOf(word));
    }
    return number;
  }

  wordOf(number: number): string {
    return this.words.valueOf(number) ?? '';
  }

  get size(): number {
    return this.words.size;
  }

  /** All words that are the same as one, itself too. Words that came since are looked at now. */
  sameAs(number: number): readonly number[] {
    const known = (this.same[number] ??= { found: [number], lookedTo: 0 });
    const word = this.wordOf(number);
    if (word.length < mistypedFrom) return known.found;
    const { words, letters } = this.drawerOf(word);
    if (known.lookedTo === words.length) return known.found;
    const own = lettersOf(word);
    // A slip changes at most two of the letters a word is made of.
    const mostBits = 2 * mostSlips(word.length + 2);
    for (let at = known.lookedTo; at < words.length; at += 1) {
      if (bitsIn(own ^ letters.at(at)) > mostBits) continue;
      const other = words.at(at);
      if (other !== number && isSameWord(word, this.wordOf(other))) known.found.push(other);
    }
    known.lookedTo = words.length;
    return known.found;
  }

  private drawerOf(word: string): Drawer {
    const letter = word[0] ?? '';
    const known = this.drawers.get(letter);
    if (known !== undefined) return known;
    const drawer = { words: new NumberList(), letters: new NumberList() };
    this.drawers.set(letter, drawer);
    return drawer;
  }
}

/** Which letters a word is made of, one bit each; several letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}
