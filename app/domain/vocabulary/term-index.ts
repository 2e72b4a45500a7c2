import type { Concept, Vocabulary } from './concept';
import { editSimilarity } from './edit-similarity';
import { readWords, type Word } from './read-words';
import { particles } from './stop-words';

/** A label of a concept, with the keys it is found by. */
export type Term = {
  readonly concept: Concept;
  readonly label: string;
  readonly words: readonly Word[];
  readonly plain: string;
  readonly folded: string;
};

/**
 * The labels of a vocabulary, ready to be found: by exact and stemmed key, by folded key, and by
 * the character trigrams of the folded key.
 */
export type TermIndex = {
  readonly longest: number;
  readonly exact: ReadonlyMap<string, Term>;
  readonly folded: ReadonlyMap<string, Term>;
  /** Labels of one word spelled nearly like it, the likest first. */
  readonly spelledLike: (word: string, limit: number) => Term[];
  readonly nearest: (folded: string, limit: number) => { term: Term; likeness: number }[];
};

/** A stem or folded key shorter than this is too little to tell words apart ("lage", "lager"). */
const shortestStem = 4;
const shortestFolded = 5;
const spelledAlike = 0.7;

/** Builds the index; where two concepts share a key, the one that comes first keeps it. */
export function buildTermIndex(vocabulary: Vocabulary): TermIndex {
  const exact = new Map<string, Term>();
  const folded = new Map<string, Term>();
  const terms: Term[] = [];
  let longest = 1;
  for (const concept of vocabulary.concepts) {
    for (const label of [concept.label, ...concept.labels]) {
      const words = readWords(label);
      const term = { concept, label, words, plain: plainKey(words), folded: foldedKey(words) };
      terms.push(term);
      longest = Math.max(longest, words.length);
      for (const key of exactKeys(words)) addFirst(exact, key, term);
      for (const key of foldedKeys(words)) addFirst(folded, key, term);
    }
  }
  return { longest, exact, folded, spelledLike: spelledLikeBy(terms), nearest: nearestBy(terms) };
}

/** The keys a run of words is looked up by, the surest first. */
export function exactKeys(words: readonly Word[]): string[] {
  const plain = plainKey(words);
  const stem = words.map((word) => word.stem).join(' ');
  return stem.length >= shortestStem ? [plain, stem] : [plain];
}

/** The same for words as they are written: also in one word, and without particles. */
export function writtenKeys(words: readonly Word[]): string[] {
  const plain = words.filter((word) => !particles.has(word.plain));
  const hasParticles = plain.length > 0 && plain.length < words.length;
  return [
    ...exactKeys(words),
    ...(words.length > 1 ? [words.map((word) => word.plain).join('')] : []),
    ...(hasParticles ? exactKeys(plain) : []),
  ];
}

/** The fuzzy keys: in order, in any order, and written as one word. */
export function foldedKeys(words: readonly Word[]): string[] {
  const stems = words.map((word) => word.folded);
  const keys = [stems.join(' '), stems.toSorted(byCode).join(' '), stems.join('')];
  return keys.filter((key) => key.length >= shortestFolded);
}

export function plainKey(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}

export function foldedKey(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

function addFirst(keys: Map<string, Term>, key: string, term: Term) {
  if (!keys.has(key)) keys.set(key, term);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spelledLikeBy(terms: readonly Term[]): TermIndex['spelledLike'] {
  const byLength = listsBy(
    terms.filter(({ words }) => words.length === 1).map((term) => [term.plain.length, term]),
  );
  return (word, limit) =>
    [-2, -1, 0, 1, 2]
      .flatMap((more) => byLength.get(word.length + more) ?? [])
      .map((term) => ({ term, alike: editSimilarity(word, term.plain) }))
      .filter(({ alike }) => alike >= spelledAlike)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, limit)
      .map(({ term }) => term);
}

/** Cosine likeness of trigram sets weighted by rarity: finds candidates, decides nothing. */
function nearestBy(terms: readonly Term[]): TermIndex['nearest'] {
  const postings = listsBy(
    terms.flatMap((term, at) => [...trigrams(term.folded)].map((gram) => [gram, at] as const)),
  );
  const rarity = (gram: string) => Math.log(1 + terms.length / (postings.get(gram)?.length ?? 0.5));
  const lengthOf = (grams: Set<string>) =>
    Math.sqrt([...grams].reduce((sum, gram) => sum + rarity(gram) ** 2, 0));
  const lengths = terms.map((term) => lengthOf(trigrams(term.folded)));

  return (folded, limit) => {
    const grams = trigrams(folded);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const weight = rarity(gram) ** 2;
      for (const at of postings.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const length = lengthOf(grams);
    return [...shared]
      .map(([at, sum]) => ({ at, likeness: sum / (length * (lengths[at] ?? 1)) }))
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, limit)
      .flatMap(({ at, likeness }) => {
        const term = terms[at];
        return term === undefined ? [] : [{ term, likeness }];
      });
  };
}

function listsBy<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const lists = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return lists;
}

function trigrams(text: string): Set<string> {
  const padded = ` ${text} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}
