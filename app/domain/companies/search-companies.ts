import Fuse from 'fuse.js';
import { holdsInside, holdsWords, queryWords } from '../search/query-words';

/** The most of a typed name that is looked for: fuzzy search costs time with its length. */
const longestQuery = 40;

interface Named {
  readonly name: string;
  readonly formerNames: readonly string[];
}

/**
 * The companies whose name, now or formerly, holds the words of `query`: those with words that
 * begin so come first. Where none does, those whose name is like it, the likest first. All of them
 * when nothing is asked.
 */
export function searchCompanies<Company extends Named>(
  companies: readonly Company[],
  query: string,
): readonly Company[] {
  const wanted = query.trim().slice(0, longestQuery);
  if (wanted === '') return companies;
  const held = companiesNamed(companies, wanted);
  if (held.length > 0) return held;
  const index = new Fuse(companies, {
    keys: ['name', 'formerNames'],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return index.search(wanted).map(({ item }) => item);
}

/** Those whose name, now or formerly, holds each word of `query`, and first those it begins words of. */
export function companiesNamed<Company extends Named>(
  companies: readonly Company[],
  query: string,
): readonly Company[] {
  const words = queryWords(query);
  const named = (fits: (name: string) => boolean) =>
    companies.filter(({ name, formerNames }) => [name, ...formerNames].some(fits));
  const beginning = named((name) => holdsWords([name], words));
  const inside = named((name) => holdsInside(name, words));
  return [...beginning, ...inside.filter((company) => !beginning.includes(company))];
}
