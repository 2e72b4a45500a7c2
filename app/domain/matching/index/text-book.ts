import type { ReadText } from '../read-text';
import { ConceptBook } from './concept-book';
import { NumberList } from './number-list';
import { TextTarget } from './text-target';
import { ValueBook } from './value-book';
import { WordBook } from './word-book';

/**
 * The texts people and needs are described by, each different one once: by what it says to the
 * matcher, not by how it is quoted.
 */
export class TextBook {
  readonly concepts = new ConceptBook();
  readonly words = new WordBook();
  private readonly texts = new ValueBook<Omit<ReadText, 'quote'>>();
  /** Where the concepts and words of each text begin; those of the next are where they end. */
  readonly conceptsFrom = new NumberList();
  private readonly wordsFrom = new NumberList();
  readonly conceptAt = new NumberList();
  readonly surenessAt: number[] = [];
  private readonly wordAt = new NumberList();
  /** By concept and by word, the texts that have it. */
  private readonly ofConcept: NumberList[] = [];
  private readonly ofWord: NumberList[] = [];

  private readonly targets: TextTarget[] = [];

  constructor() {
    this.begin();
    this.begin();
  }

  get size(): number {
    return this.texts.size;
  }

  numberOf({ concepts, words, foods }: ReadText): number {
    const meant = concepts.map((concept) => this.concepts.numberOf(concept));
    const sure = concepts.map(({ sureness }) => sureness);
    const key = `${meant.join()}/${sure.join()}/${words.join(' ')}/${foods.join(' ')}`;
    const before = this.texts.size;
    const number = this.texts.numberOf({ concepts, words, foods }, key);
    if (number < before) return number;
    for (const [at, concept] of meant.entries()) {
      this.conceptAt.push(concept);
      this.surenessAt.push(sure[at] ?? 1);
      listOf(this.ofConcept, concept).push(number);
    }
    for (const word of words.map((each) => this.words.numberOf(each))) {
      this.wordAt.push(word);
      listOf(this.ofWord, word).push(number);
    }
    this.begin();
    return number;
  }

  /** The text again, for the rules and for an explanation; its quotation is not kept. */
  textOf(number: number): ReadText | undefined {
    const text = this.texts.valueOf(number);
    return text && { ...text, quote: '' };
  }

  /** A text to hold others against, which knows all there are. */
  targetOf(text: number): TextTarget {
    const target = (this.targets[text] ??= new TextTarget(this, text));
    target.refresh();
    return target;
  }

  conceptsOf(text: number): { readonly concept: number; readonly sureness: number }[] {
    return placesOf(this.conceptsFrom, text).map((at) => ({
      concept: this.conceptAt.at(at),
      sureness: this.surenessAt[at] ?? 1,
    }));
  }

  wordsOf(text: number): number[] {
    return placesOf(this.wordsFrom, text).map((at) => this.wordAt.at(at));
  }

  /** True where no concept of the text is known. */
  isUnclear(text: number): boolean {
    return this.conceptsFrom.at(text) === this.conceptsFrom.at(text + 1);
  }

  /** Calls back with every text a concept of which is this near to one of the text's, or has a word of it. */
  forEachNear(text: number, nearFrom: number, found: (text: number) => void): void {
    this.findNear(text, nearFrom, found, (concept) => this.concepts.nearnessTo(concept));
  }

  /** The same where the text is hers, and the others are what she comes near to. */
  forEachNearOf(hers: number, nearFrom: number, found: (text: number) => void): void {
    this.findNear(hers, nearFrom, found, (concept) => this.concepts.nearnessOf(concept));
  }

  private findNear(
    text: number,
    nearFrom: number,
    found: (text: number) => void,
    rowOf: (concept: number) => Float64Array,
  ): void {
    for (let at = this.conceptsFrom.at(text); at < this.conceptsFrom.at(text + 1); at += 1) {
      const row = rowOf(this.conceptAt.at(at));
      for (let concept = 0; concept < row.length; concept += 1) {
        if ((row[concept] ?? 0) >= nearFrom) forEachIn(this.ofConcept[concept], found);
      }
    }
    this.forEachWithWordOf(text, found);
  }

  /** Calls back with every text that has a word of the text's. */
  forEachWithWordOf(text: number, found: (text: number) => void): void {
    for (const own of this.wordsOf(text)) {
      for (const word of this.words.sameAs(own)) forEachIn(this.ofWord[word], found);
    }
  }

  private begin(): void {
    this.conceptsFrom.push(this.conceptAt.length);
    this.wordsFrom.push(this.wordAt.length);
  }
}

function listOf(lists: NumberList[], at: number): NumberList {
  return (lists[at] ??= new NumberList(2));
}

function forEachIn(list: NumberList | undefined, found: (text: number) => void): void {
  if (list === undefined) return;
  for (let at = 0; at < list.length; at += 1) found(list.at(at));
}

/** Where the parts of a text stand. */
function placesOf(begins: NumberList, text: number): number[] {
  const from = begins.at(text);
  return Array.from({ length: begins.at(text + 1) - from }, (_, at) => from + at);
}
