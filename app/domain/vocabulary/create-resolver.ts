import { type Concept, labelsOf, type Vocabulary } from './concept';
import { findMisspelt, suggestTerms } from './fuzzy-term';
import { rankConcepts } from './rank-concepts';
import { readWords, type Word } from './read-words';
import { besideThePoint, type PhraseReading } from './weigh-phrases';
import { buildTermIndex, foldedKey, foldedKeys, type Term, writtenKeys } from './term-index';

/** High is taken, medium is offered to be confirmed, low is shown as not used. */
export type Band = 'high' | 'medium' | 'low';

export type Resolution = {
  readonly concept: string;
  readonly label: string;
  /** How sure the resolver is, 0–1. */
  readonly score: number;
  readonly band: Band;
  /** The words of the text that led here. */
  readonly matched: string;
};

export type Resolver = {
  readonly version: string;
  readonly resolve: (text: string) => Resolution[];
  /** The concepts whose labels stand in the text, each with the share of its words they take up. */
  readonly name: (text: string) => ReadonlyMap<string, number>;
  /** The ids of all concepts the text may mean, the likest first, at most `limit`. */
  readonly rank: (text: string, limit: number) => string[];
  /** Whether somebody has said what this very text means. */
  readonly isDecided: (text: string) => boolean;
  readonly conceptById: (id: string) => Concept | undefined;
};

const sureness = { exact: 1, folded: 0.93, compound: 0.6, beside: 0.7 };
const highFrom = 0.75;
const mediumFrom = 0.45;
const lowFrom = 0.3;
const longestRun = 5;
const fuzzyTries = 16;
const compoundTries = 24;
const partWords = 8;
const suggestedParts = 8;

/**
 * A resolver of free text to the vocabulary's concepts. `resolve` gives every concept the text
 * names, the surest first (ties by concept id): known terms by exact, then by folded key, the
 * longest first; of the words left, misspelt terms and compounds. Time is bounded for any text:
 * what is read, and how many guesses are tried, have ceilings.
 */
export function createResolver(vocabulary: Vocabulary): Resolver {
  const index = buildTermIndex(labelsOf(vocabulary));
  const concepts = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));

  function resolve(text: string): Resolution[] {
    const found = new Map<string, Resolution>();
    const runs = new Map<Resolution, readonly Word[]>();
    const note = (term: Term, score: number, words: readonly Word[]) => {
      const { concept: id } = term;
      const label = concepts.get(id)?.label ?? term.label;
      if (score < lowFrom || score <= (found.get(id)?.score ?? 0)) return;
      const matched = words.map((word) => word.plain).join(' ');
      const resolution = { concept: id, label, score, band: bandOf(score), matched };
      found.set(id, resolution);
      runs.set(resolution, words);
    };
    const words = readWords(text);
    const exactLeft = takeKnown(words, writtenKeys, index.exact, sureness.exact, note);
    const left = takeKnown(exactLeft, foldedKeys, index.folded, sureness.folded, note);
    takeGuesses(words, left, note);
    const longest = [...found.values()].filter((each) => !isWithinAnother(each, runs));
    return offerBesides(words, longest, runs).sort(bySureness);
  }

  /** What is only beside the point is offered, and not taken. */
  function offerBesides(
    words: readonly Word[],
    found: readonly Resolution[],
    runs: ReadonlyMap<Resolution, readonly Word[]>,
  ): Resolution[] {
    const readings = new Map<Resolution, PhraseReading>(
      found.map((resolution) => {
        const { concept: id, band } = resolution;
        const run = runs.get(resolution) ?? [];
        return [resolution, { concept: concepts.get(id), isSure: band === 'high', words: run }];
      }),
    );
    const beside = besideThePoint(words, [...readings.values()]);
    return found.map((resolution) => {
      const reading = readings.get(resolution);
      if (!reading || !beside.has(reading)) return resolution;
      return { ...resolution, score: sureness.beside, band: bandOf(sureness.beside) };
    });
  }

  function name(text: string): ReadonlyMap<string, number> {
    const shares = new Map<string, number>();
    const words = readWords(text);
    const note = ({ concept }: Term, _: number, run: readonly Word[]) =>
      shares.set(concept, (shares.get(concept) ?? 0) + run.length / words.length);
    const exactLeft = takeKnown(words, writtenKeys, index.exact, sureness.exact, note);
    takeKnown(exactLeft, foldedKeys, index.folded, sureness.folded, note);
    return shares;
  }

  /** Takes the longest known runs out of the words; gives back what is left, runs kept apart. */
  function takeKnown(
    words: readonly (Word | undefined)[],
    keysOf: (run: readonly Word[]) => string[],
    known: ReadonlyMap<string, readonly Term[]>,
    score: number,
    note: (term: Term, score: number, run: readonly Word[]) => unknown,
  ): (Word | undefined)[] {
    const left = [...words];
    for (let length = Math.min(longestRun, index.longest); length >= 1; length -= 1) {
      for (let at = 0; at + length <= left.length; at += 1) {
        const run = left.slice(at, at + length);
        if (!isWhole(run)) continue;
        const key = keysOf(run).find((each) => known.has(each));
        const term = key === undefined ? undefined : known.get(key)?.[0];
        if (term === undefined) continue;
        note(term, score, run);
        left.fill(undefined, at, at + length);
      }
    }
    return left;
  }

  /** Guesses at what is left, known neighbours read along: "vaning av blomster" is one phrase. */
  function takeGuesses(
    words: readonly Word[],
    left: readonly (Word | undefined)[],
    note: (term: Term, score: number, run: readonly Word[]) => void,
  ) {
    for (const run of unknownRuns(words, left)) {
      const guess = findMisspelt(index, run);
      const isAllUnknown = run.every((word) => left.includes(word));
      if (guess && (isAllUnknown || bandOf(guess.score) === 'high')) {
        note(guess.term, guess.score, run);
      }
    }
    for (const part of unknownParts(words, left)) {
      for (const { term, score } of suggestTerms(index, part)) note(term, score, part);
    }
    for (const word of left.filter((each) => each !== undefined).slice(0, compoundTries)) {
      const term = compoundHead(word);
      if (term) note(term, sureness.compound, [word]);
    }
  }

  /** The longest known term a compound ends in, or else begins with. */
  function compoundHead({ folded }: Word): Term | undefined {
    for (let at = 3; at <= folded.length - 5; at += 1) {
      const term = index.folded.get(folded.slice(at))?.[0];
      if (term) return term;
    }
    for (let end = folded.length - 3; end >= 5; end -= 1) {
      const term = index.folded.get(folded.slice(0, end))?.[0];
      if (term) return term;
    }
    return undefined;
  }

  return {
    version: vocabulary.version,
    resolve,
    name,
    rank: (text, limit) => rankConcepts(index, text, limit),
    isDecided: () => false,
    conceptById: (id) => concepts.get(id),
  };
}

function bandOf(score: number): Band {
  return score >= highFrom ? 'high' : score >= mediumFrom ? 'medium' : 'low';
}

/** True where a longer run of words was surely something of its own: "vaning av blomster". */
function isWithinAnother(
  resolution: Resolution,
  runs: ReadonlyMap<Resolution, readonly Word[]>,
): boolean {
  const run = runs.get(resolution) ?? [];
  return [...runs].some(
    ([{ band }, other]) =>
      band === 'high' && other.length > run.length && run.every((word) => other.includes(word)),
  );
}

function bySureness(a: Resolution, b: Resolution): number {
  return b.score - a.score || (a.concept < b.concept ? -1 : 1);
}

function isWhole(run: readonly (Word | undefined)[]): run is Word[] {
  return run.every((word) => word !== undefined);
}

/** The first runs of one to three neighbours with an unknown word in them, none twice. */
function unknownRuns(words: readonly Word[], left: readonly (Word | undefined)[]): Word[][] {
  const runs = new Map<string, Word[]>();
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const run = words.slice(at, at + length);
      const isOnePart = run.length === length && run.every((word) => word.part === run[0]?.part);
      const isUnknown = left.slice(at, at + length).some((word) => word !== undefined);
      const key = foldedKey(run);
      if (isOnePart && isUnknown && !runs.has(key)) runs.set(key, run);
      if (runs.size >= fuzzyTries) return [...runs.values()];
    }
  }
  return [...runs.values()];
}

/** The first parts of the text that are mostly unknown words, each cut to a line's length. */
function unknownParts(words: readonly Word[], left: readonly (Word | undefined)[]): Word[][] {
  const parts = new Map<number, Word[]>();
  for (const word of words) {
    const part = parts.get(word.part) ?? [];
    if (part.length < partWords) part.push(word);
    parts.set(word.part, part);
  }
  return [...parts.values()]
    .filter((part) => part.filter((word) => left.includes(word)).length * 2 > part.length)
    .slice(0, suggestedParts);
}
