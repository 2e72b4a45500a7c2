/** What a text is made of: its grams of three to five letters, by number, and how often each. */
export type Grams = ReadonlyMap<number, number>;

const shortest = 3;
const longest = 5;
const bitsOfLetter = 5;

/**
 * The grams of some words, each word with its ends marked. A gram is numbered by five bits a
 * letter, which tells all Norwegian letters apart, below a leading one that tells the lengths.
 */
export function gramsOf(words: readonly { text: string; weight: number }[]): Map<number, number> {
  const grams = new Map<number, number>();
  for (const { text, weight } of words) {
    const marked = `@${text}@`;
    for (let at = 0; at + shortest <= marked.length; at += 1) {
      let gram = 1;
      for (let size = 1; size <= longest && at + size <= marked.length; size += 1) {
        gram = (gram << bitsOfLetter) | letterAt(marked, at + size - 1);
        if (size >= shortest) grams.set(gram, (grams.get(gram) ?? 0) + weight);
      }
    }
  }
  return grams;
}

/** a–z are 1–26 and the word's end is 0; æ, ø and å get the numbers left. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? code & 31 : code === 0xe6 ? 27 : code === 0xf8 ? 28 : code === 0xe5 ? 29 : 30;
}

/**
 * An index over documents: gives how like a query each of them is, in their order, as the cosine
 * of TF-IDF weights. Rare grams weigh more, repeated ones little more than one; a document's
 * length is levelled by `levelling` (1 is plain cosine, 0 none).
 */
export function buildGramIndex(
  documents: readonly Grams[],
  levelling: number,
): (query: Grams) => Float32Array {
  const places = new Map<number, number>();
  const counts: number[] = [];
  for (const document of documents) {
    for (const gram of document.keys()) {
      const place = places.get(gram) ?? places.size;
      places.set(gram, place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const rarity = Float64Array.from(counts, (count) => Math.log((documents.length + 1) / count));
  const starts = new Int32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count;
  const holders = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(holders.length);
  const filled = starts.slice();
  for (const [at, document] of documents.entries()) {
    const length = lengthOf(document) ** levelling;
    for (const [gram, count] of document) {
      const place = places.get(gram) ?? 0;
      const free = filled[place] ?? 0;
      holders[free] = at;
      weights[free] = (heavier(count) * (rarity[place] ?? 0)) / length;
      filled[place] = free + 1;
    }
  }

  function lengthOf(document: Grams): number {
    let sum = 0;
    for (const [gram, count] of document) sum += (heavier(count) * rarityOf(gram)) ** 2;
    return Math.max(Math.sqrt(sum), Number.EPSILON);
  }

  /** A gram no document has is as rare as can be: it makes every likeness smaller. */
  function rarityOf(gram: number): number {
    const place = places.get(gram);
    return place === undefined ? Math.log(documents.length + 1) : (rarity[place] ?? 0);
  }

  return (query) => {
    const found = new Float32Array(documents.length);
    const length = lengthOf(query);
    for (const [gram, count] of query) {
      const place = places.get(gram);
      if (place === undefined) continue;
      const weight = (heavier(count) * (rarity[place] ?? 0)) / length;
      const end = starts[place + 1] ?? 0;
      for (let next = starts[place] ?? 0; next < end; next += 1) {
        const at = holders[next] ?? 0;
        found[at] = (found[at] ?? 0) + weight * (weights[next] ?? 0);
      }
    }
    return found;
  };
}

/** Sublinear: the tenth occurrence says little more than the second. */
function heavier(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}
