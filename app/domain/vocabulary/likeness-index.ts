import type { ConceptLabel } from './concept';
import { buildGramIndex, gramsOf, type Grams } from './gram-index';
import { type LooseWord, readLoosely } from './read-words';
import { buildSpellingIndex } from './spelling-index';
import { buildWordIndex } from './word-index';

/** How like a text is to what is known. */
export type LikenessIndex = {
  /** To each label, 0–1, by the labels' places. */
  readonly labels: (text: string) => Float32Array;
  /** To each concept, by place: its likest label, all its labels as one, and the words it has. */
  readonly concepts: (text: string) => Float32Array;
};

/** A small word says little; where there is nothing else, it is all there is. */
const smallWorth = 0.15;
/** A word counts half as it is written and half as what it means in bokmål. */
const formWorth = 0.5;
/** A concept of many labels may be longer than one of few; a label is as long as it is. */
const conceptLevelling = 0.6;
const labelLevelling = 1;
const correctedFrom = 5;
/** What it is worth that a concept's labels have all the words of a text, be it in other grams. */
const wordsWorth = 0.7;

/**
 * Builds the index of likeness by character grams.
 * @param owners the place of each label's concept, of `count` concepts.
 */
export function buildLikenessIndex(
  rows: readonly ConceptLabel[],
  owners: Int32Array,
  count: number,
): LikenessIndex {
  const texts = rows.map(({ label }) => readLoosely(label));
  const grams = texts.map(gramsOfWords);
  const byLabel = buildGramIndex(grams, labelLevelling);
  const byConcept = buildGramIndex(together(grams, owners, count), conceptLevelling);
  const byWords = buildWordIndex(texts, owners, count);
  const correct = correctorOf(texts);

  function concepts(text: string): Float32Array {
    const words = readLoosely(text);
    const corrected = words.map(correct);
    const asked = gramsOfWords([...words, ...corrected.flat()]);
    const shares = byWords(words.map((word, at) => corrected[at]?.[0] ?? word));
    const likest = new Float32Array(count);
    const byTheirLabels = byLabel(asked);
    for (let at = 0; at < byTheirLabels.length; at += 1) {
      const like = byTheirLabels[at] ?? 0;
      const owner = owners[at] ?? 0;
      if (like > (likest[owner] ?? 0)) likest[owner] = like;
    }
    return byConcept(asked).map(
      (whole, at) => whole + (likest[at] ?? 0) + wordsWorth * (shares[at] ?? 0),
    );
  }

  function labels(text: string): Float32Array {
    const words = readLoosely(text);
    return byLabel(gramsOfWords([...words, ...words.flatMap(correct)]));
  }

  return { labels, concepts };
}

function gramsOfWords(words: readonly LooseWord[]): Map<number, number> {
  return gramsOf(
    words.flatMap(({ stem, meaning, isSmall }) => {
      const weight = isSmall ? smallWorth : 1;
      return stem === meaning
        ? [{ text: stem, weight }]
        : [stem, meaning].map((text) => ({ text, weight: weight * formWorth }));
    }),
  );
}

function together(grams: readonly Grams[], owners: Int32Array, count: number): Grams[] {
  const documents = Array.from({ length: count }, () => new Map<number, number>());
  for (const [at, each] of grams.entries()) {
    const document = documents[owners[at] ?? 0];
    for (const [gram, times] of each) document?.set(gram, (document.get(gram) ?? 0) + times);
  }
  return documents;
}

/** Gives the known word that an unknown one is a slip away from, to be read beside it. */
function correctorOf(texts: readonly (readonly LooseWord[])[]) {
  const counts = new Map<string, { word: LooseWord; count: number }>();
  for (const word of texts.flat()) {
    const known = counts.get(word.plain);
    if (known) known.count += 1;
    else counts.set(word.plain, { word, count: 1 });
  }
  const known = [...counts.values()];
  const spelling = buildSpellingIndex(known.map(({ word }) => word.plain));
  return ({ plain }: LooseWord): LooseWord[] => {
    if (plain.length < correctedFrom || counts.has(plain)) return [];
    const [best] = spelling
      .near(plain, 1)
      .map(({ at }) => known[at])
      .sort((a, b) => (b?.count ?? 0) - (a?.count ?? 0));
    return best === undefined ? [] : [best.word];
  };
}
