import { attractionOf, canWordsAdd, withWords } from '../closeness';
import type { ReadText } from '../read-text';
import { ConceptBook } from './concept-book';
import { NumberList } from './number-list';
import { PairMemo } from './pair-memo';
import { ValueBook } from './value-book';
import { WordBook } from './word-book';

/**
 * The texts people and needs are described by, each different one once: by what it says to the
 * matcher, not by how it is quoted. Closeness is computed on numbers, as `closeness.ts` does on
 * texts.
 */
export class TextBook {
  readonly concepts = new ConceptBook();
  readonly words = new WordBook();
  private readonly texts = new ValueBook<Omit<ReadText, 'quote'>>();
  /** Where the concepts and words of each text begin; those of the next are where they end. */
  private readonly conceptsFrom = new NumberList();
  private readonly wordsFrom = new NumberList();
  private readonly conceptAt = new NumberList();
  private readonly surenessAt: number[] = [];
  private readonly wordAt = new NumberList();
  /** By concept and by word, the texts that have it. */
  private readonly ofConcept: NumberList[] = [];
  private readonly ofWord: NumberList[] = [];

  /** By text, the words that are the same as one of its own, when there were so many words. */
  private readonly sameWords: ({ words: Set<number>; size: number } | undefined)[] = [];

  private readonly coverages = new PairMemo((hers, task) => this.workOutCoverage(hers, task));
  private readonly attractions = new PairMemo((wish, place) => this.workOutAttraction(wish, place));

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

  /** See `coverage`; NaN where either is not understood and they share no word. */
  coverage(hers: number, task: number): number {
    return this.coverages.of(hers, task);
  }

  /** See `attraction`; NaN where either is not understood and they share no word. */
  attraction(wish: number, place: number): number {
    return this.attractions.of(wish, place);
  }

  private workOutCoverage(hers: number, task: number): number {
    const [from, to] = [this.conceptsFrom.at(hers), this.conceptsFrom.at(hers + 1)];
    const [begin, end] = [this.conceptsFrom.at(task), this.conceptsFrom.at(task + 1)];
    const areUnderstood = to > from && end > begin;
    let concepts = 0;
    if (areUnderstood) {
      for (let at = begin; at < end; at += 1) {
        let nearest = 0;
        for (let of = from; of < to; of += 1) nearest = Math.max(nearest, this.nearness(of, at));
        concepts += nearest;
      }
      concepts /= end - begin;
    }
    return this.together(hers, task, areUnderstood, concepts);
  }

  private workOutAttraction(wish: number, place: number): number {
    const [from, to] = [this.conceptsFrom.at(wish), this.conceptsFrom.at(wish + 1)];
    const [begin, end] = [this.conceptsFrom.at(place), this.conceptsFrom.at(place + 1)];
    const areUnderstood = to > from && end > begin;
    let concepts = 0;
    if (areUnderstood) {
      let [best, sum] = [0, 0];
      for (let of = from; of < to; of += 1) {
        let nearest = 0;
        for (let at = begin; at < end; at += 1) nearest = Math.max(nearest, this.nearness(of, at));
        best = Math.max(best, nearest);
        sum += nearest;
      }
      concepts = attractionOf(best, sum, to - from);
    }
    return this.together(wish, place, areUnderstood, concepts);
  }

  /** True where no concept of the text is known. */
  isUnclear(text: number): boolean {
    return this.conceptsFrom.at(text) === this.conceptsFrom.at(text + 1);
  }

  /** The most a text of hers can come to with a text of the other side, in any way; 0 is nothing. */
  nearestOf(hers: number, other: number): number {
    return Math.max(this.attraction(hers, other) || 0, this.coverage(hers, other) || 0);
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
    for (let at = this.wordsFrom.at(text); at < this.wordsFrom.at(text + 1); at += 1) {
      for (const word of this.words.sameAs(this.wordAt.at(at))) forEachIn(this.ofWord[word], found);
    }
  }

  private nearness(hers: number, other: number): number {
    const row = this.concepts.nearnessTo(this.conceptAt.at(other));
    const relation = row[this.conceptAt.at(hers)] ?? 0;
    return relation * (this.surenessAt[hers] ?? 1) * (this.surenessAt[other] ?? 1);
  }

  private together(hers: number, other: number, areUnderstood: boolean, concepts: number): number {
    return canWordsAdd(areUnderstood, concepts)
      ? withWords(areUnderstood, concepts, this.sharedWords(hers, other))
      : concepts;
  }

  private sharedWords(hers: number, other: number): number {
    const [from, to] = [this.wordsFrom.at(hers), this.wordsFrom.at(hers + 1)];
    const same = this.sameWordsOf(other);
    let shared = 0;
    for (let of = from; of < to; of += 1) if (same.has(this.wordAt.at(of))) shared += 1;
    return to === from ? 0 : shared / (to - from);
  }

  /** Every word that is the same as one of the text's. */
  private sameWordsOf(text: number): ReadonlySet<number> {
    const known = (this.sameWords[text] ??= { words: new Set(), size: 0 });
    if (known.size === this.words.size) return known.words;
    for (let at = this.wordsFrom.at(text); at < this.wordsFrom.at(text + 1); at += 1) {
      for (const word of this.words.sameAs(this.wordAt.at(at))) known.words.add(word);
    }
    known.size = this.words.size;
    return known.words;
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
