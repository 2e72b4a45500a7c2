import type { ConceptLabel } from './concept';
import { buildLikenessIndex, type LikenessIndex } from './likeness-index';
import { readWords, type Word, wholeKey } from './read-words';
import { buildSpellingIndex } from './spelling-index';
import { stemWord } from './stem-word';
import { particles } from './stop-words';

/** A label of a concept, with the keys it is found by. */
export type Term = ConceptLabel & {
  readonly words: readonly Word[];
  /** The words of content, and the whole label with its small words. */
  readonly plain: string;
  readonly whole: string;
  readonly folded: string;
};

/**
 * Labels ready to be found: by exact and stemmed key, by folded key, by nearly their letters, and
 * by likeness of character grams. Terms that share a key stand in the order of the labels.
 */
export type TermIndex = {
  readonly terms: readonly Term[];
  /** The concepts, in the order of their first labels, and the place of each. */
  readonly concepts: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly longest: number;
  /** Every word of content in the labels, as it is written. */
  readonly words: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, readonly Term[]>;
  readonly folded: ReadonlyMap<string, readonly Term[]>;
  readonly whole: ReadonlyMap<string, readonly Term[]>;
  /** Labels at most `edits` slips away from a whole text, the nearest first. */
  readonly misspelt: (whole: string, edits: number) => { term: Term; edits: number }[];
  /** Built when it is first asked for: most texts are known without it. */
  readonly likeness: () => LikenessIndex;
};

/** A stem or folded key shorter than this is too little to tell words apart ("lage", "lager"). */
const shortestStem = 4;
const shortestFolded = 5;

/** Builds the index; the vocabulary of work and any other list of labels go through it alike. */
export function buildTermIndex(rows: readonly ConceptLabel[]): TermIndex {
  const terms = rows.map(toTerm);
  const concepts = [...new Set(rows.map(({ concept }) => concept))];
  const placeOf = new Map(concepts.map((concept, at) => [concept, at]));
  const spelling = buildSpellingIndex(terms.map(({ whole }) => whole));
  const owners = () => Int32Array.from(rows, ({ concept }) => placeOf.get(concept) ?? 0);
  let likeness: LikenessIndex | undefined;
  return {
    terms,
    concepts,
    placeOf,
    longest: terms.reduce((most, { words }) => Math.max(most, words.length), 1),
    words: new Set(terms.flatMap(({ words }) => words.map(({ plain }) => plain))),
    exact: listsBy(terms, ({ words }) => exactKeys(words)),
    folded: listsBy(terms, ({ words }) => foldedKeys(words)),
    whole: listsBy(terms, ({ whole }) => [whole]),
    misspelt: (whole, edits) =>
      spelling.near(whole, edits).flatMap((near) => {
        const term = terms[near.at];
        return term === undefined ? [] : [{ term, edits: near.edits }];
      }),
    likeness: () => (likeness ??= buildLikenessIndex(rows, owners(), concepts.length)),
  };
}

/** The places of the highest values above nothing, the highest first; ties by place. */
export function bestOf(values: Float32Array | Float64Array, limit: number): number[] {
  const places: number[] = [];
  let least = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value <= least) continue;
    let rank = places.length;
    while (rank > 0 && (values[places[rank - 1] ?? 0] ?? 0) < value) rank -= 1;
    places.splice(rank, 0, at);
    if (places.length > limit) places.pop();
    if (places.length === limit) least = values[places.at(-1) ?? 0] ?? 0;
  }
  return places;
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

/** What joins the two parts of a compound: bilvask, barnepass, arbeidstøy. */
const joints = ['', 'e', 's'];

/**
 * The fuzzy keys: in order, in any order, and written as one word; of two words also as the
 * compound that puts the last one first ("passe barn" is barnepass).
 */
export function foldedKeys(words: readonly Word[]): string[] {
  const stems = words.map((word) => word.folded);
  const keys = [stems.join(' '), stems.toSorted(byCode).join(' '), stems.join('')];
  const [first, second] = stems;
  if (first !== undefined && second !== undefined && stems.length === 2) {
    keys.push(...compoundsOf(second, first));
  }
  return keys.filter((key) => key.length >= shortestFolded);
}

/** Both as a verbal noun ends ("sortering") and as the bare stem of the verb does ("pass"). */
function compoundsOf(object: string, verb: string): string[] {
  return joints
    .map((joint) => `${object}${joint}${verb}`)
    .flatMap((compound) => [compound, stemWord(compound)]);
}

export function plainKey(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}

export function foldedKey(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

function toTerm(row: ConceptLabel): Term {
  const words = readWords(row.label);
  const keys = { plain: plainKey(words), whole: wholeKey(row.label), folded: foldedKey(words) };
  return { ...row, words, ...keys };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listsBy(terms: readonly Term[], keysOf: (term: Term) => readonly string[]) {
  const lists = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of new Set(keysOf(term))) {
      const list = lists.get(key);
      if (list) list.push(term);
      else if (key !== '') lists.set(key, [term]);
    }
  }
  return lists;
}
