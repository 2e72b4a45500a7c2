import Fuse from 'fuse.js';

/** The most of a typed name that is looked for: fuzzy search costs time with its length. */
const longestQuery = 40;

interface Named {
  readonly name: string;
  readonly formerNames: readonly string[];
}

/** The companies whose name, now or formerly, is like `query`, the likest first; all of them when nothing is asked. */
export function searchCompanies<Company extends Named>(
  companies: readonly Company[],
  query: string,
): readonly Company[] {
  const wanted = query.trim().slice(0, longestQuery);
  if (wanted === '') return companies;
  const index = new Fuse(companies, {
    keys: ['name', 'formerNames'],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return index.search(wanted).map(({ item }) => item);
}
