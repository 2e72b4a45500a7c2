import { type Concept, personalSectors } from '../vocabulary/concept';
import type { Resolution, Resolver } from '../vocabulary/create-resolver';
import { readableCharacters } from '../vocabulary/normalise-text';
import { readWords } from '../vocabulary/read-words';
import { foodKindsIn } from './rules/food-kinds';
import { quoteText } from './quote-text';
import { withoutSensitiveWords } from '../privacy/without-sensitive-words';

/** A concept a text was resolved to, with what the matcher needs of its place in the vocabulary. */
export type ReadConcept = {
  readonly id: string;
  readonly label: string;
  /** 1 where the words name it, less where it was the likeliest guess. */
  readonly sureness: number;
  /** What it is part of, nearest first; the last is its sector. */
  readonly within: readonly string[];
  readonly related: readonly string[];
  /** The task it is one way of doing, if any: baking bread and baking buns are near each other. */
  readonly variantOf?: string;
};

/** A text as the matcher reads it: plain data that can be stored and needs no vocabulary beside it. */
export type ReadText = {
  /** A short quotation without sensitive words, for the explanation. */
  readonly quote: string;
  readonly concepts: readonly ReadConcept[];
  /** The kinds of food it names. */
  readonly foods: readonly string[];
  /** Fuzzy keys of the words of content, for texts the vocabulary does not know. */
  readonly words: readonly string[];
};

const comparedWords = 60;
const comparedConcepts = 8;

/** A guess less sure than this is left as text; where it is taken it counts for less. */
const guessFrom = 0.6;
const guessSureness = 0.6;
const guesses = 3;
/** Nobody says a no in more letters than this, and means one thing. */
const longestGuessed = 200;
const shortestGuessed = 5;
/** The shares of the words, added up, may fall a hair short of one. */
const allWords = 0.999;

/**
 * Reads a text once, at save. Undefined where nothing of content is written. Only concepts the
 * resolver is sure of are taken; where there is none, the likeliest guess, marked as such.
 */
export function readText(resolver: Resolver, text: string): ReadText | undefined {
  const written = withoutSensitiveWords(text.slice(0, readableCharacters));
  const words = readWords(written).slice(0, comparedWords);
  if (words.length === 0) return undefined;
  return {
    quote: quoteText(written),
    concepts: readConcepts(resolver, written),
    foods: [...foodKindsIn(written)],
    words: [...new Set(words.map((word) => word.folded))],
  };
}

/** Reads a list of texts; undefined (unknown) where it held something but nothing of content. */
export function readTexts(
  resolver: Resolver,
  texts: readonly string[] | undefined,
): ReadText[] | undefined {
  const read = texts?.flatMap((text) => readText(resolver, text) ?? []);
  return read?.length === 0 && texts?.length !== 0 ? undefined : read;
}

/**
 * The ids of what a text may mean besides, the likest first: nothing where every word of it is
 * known, or somebody has said what it means.
 */
export function guessMeanings(resolver: Resolver, text: string): string[] {
  const written = withoutSensitiveWords(text.slice(0, longestGuessed));
  // "Vin" is in "vinduer" too: so few letters are alike by chance.
  if (!readWords(written).some(({ plain }) => plain.length >= shortestGuessed)) return [];
  const named = [...resolver.name(written).values()].reduce((sum, share) => sum + share, 0);
  if (named >= allWords || resolver.isDecided(text)) return [];
  return resolver.rank(written, guesses);
}

function readConcepts(resolver: Resolver, text: string): ReadConcept[] {
  const found = resolver.resolve(text);
  const certain = found.filter(({ band }) => band === 'high');
  const sure = aboutWork(resolver, certain).slice(0, comparedConcepts);
  const taken =
    sure.length > 0 ? sure : found.filter(({ score }) => score >= guessFrom).slice(0, 1);
  return taken.flatMap(({ concept, band }) => {
    const known = resolver.conceptById(concept);
    return known ? [toReadConcept(resolver, known, band === 'high' ? 1 : guessSureness)] : [];
  });
}

/** Where the work is named, how someone likes to work says nothing more about which work it is. */
function aboutWork(resolver: Resolver, found: readonly Resolution[]): readonly Resolution[] {
  const work = found.filter(({ concept }) => !personalSectors.has(sectorOf(resolver, concept)));
  return work.length > 0 ? work : found;
}

function sectorOf(resolver: Resolver, concept: string): string {
  return wholesOf(resolver, concept).at(-1) ?? concept;
}

function toReadConcept(resolver: Resolver, concept: Concept, sureness: number): ReadConcept {
  const within = wholesOf(resolver, concept.id);
  const [parent] = within.flatMap((whole) => resolver.conceptById(whole) ?? []);
  const isVariant = parent?.broader !== undefined && !parent.isPlace;
  return {
    id: concept.id,
    label: concept.label,
    sureness,
    within,
    related: concept.related ?? [],
    ...(isVariant && { variantOf: parent.id }),
  };
}

/** What a concept is part of, nearest first. */
function wholesOf(resolver: Resolver, concept: string): string[] {
  const wholes: string[] = [];
  let broader = resolver.conceptById(concept)?.broader;
  while (broader !== undefined && !wholes.includes(broader)) {
    wholes.push(broader);
    broader = resolver.conceptById(broader)?.broader;
  }
  return wholes;
}
