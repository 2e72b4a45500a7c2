import { listLocalTerms } from '~/db/repositories/local-terms';
import { listOccupationLists, versionOfOccupations } from '~/db/repositories/occupation-lists';
import type { Database } from '~/db/store';
import { createResolver, type Resolver } from '../../domain/vocabulary/create-resolver';
import { type LocalTerm, withLocalTerms } from '../../domain/vocabulary/local-terms';
import { withOccupations } from '../../domain/vocabulary/occupations/with-occupations';
import type { Vocabulary } from '../../domain/vocabulary/concept';
import { workVocabulary } from '../../domain/vocabulary/work-vocabulary';
import { decisionKey, withDecisions } from '../../domain/vocabulary/word-decision';

/** The one resolver of words to concepts: its index is built once, when the process starts. */
export const wordResolver = createResolver(workVocabulary);

/** What was last read of what is known here only, and what was built of it. */
let vocabularyHere: { readonly occupations: string; readonly vocabulary: Vocabulary } | undefined;
let resolverHere: { readonly knows: string; readonly resolver: Resolver } | undefined;

/**
 * The resolver as it is here: the vocabulary, the occupations the operator has taken in, and the
 * ordinary words specialists have said the meaning of. Such words are known within longer texts
 * too; written alone they mean what was said. Built anew only when something has come.
 */
export async function readResolver(db: Database): Promise<Resolver> {
  const terms = await listLocalTerms(db);
  const occupations = await versionOfOccupations(db);
  if (terms.length === 0 && occupations === '') return wordResolver;
  const knows = JSON.stringify([occupations, terms]);
  if (resolverHere?.knows !== knows) {
    const vocabulary = await readVocabulary(db, occupations);
    resolverHere = { knows, resolver: resolverOf(vocabulary, terms) };
  }
  return resolverHere.resolver;
}

async function readVocabulary(db: Database, occupations: string): Promise<Vocabulary> {
  if (occupations === '') return workVocabulary;
  if (vocabularyHere?.occupations !== occupations) {
    const all = (await listOccupationLists(db)).flatMap((list) => list.occupations);
    const vocabulary = withOccupations(workVocabulary, wordResolver, all, occupations);
    vocabularyHere = { occupations, vocabulary };
  }
  return vocabularyHere.vocabulary;
}

function resolverOf(vocabulary: Vocabulary, terms: readonly LocalTerm[]): Resolver {
  if (terms.length === 0) return createResolver(vocabulary);
  const decided = terms.map(({ text, concept }) => ({
    text: decisionKey(text),
    concepts: [concept],
  }));
  return withDecisions(createResolver(withLocalTerms(vocabulary, terms)), decided);
}
