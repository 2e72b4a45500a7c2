import { listLocalTerms } from '~/db/repositories/local-terms';
import type { Database } from '~/db/store';
import { createResolver, type Resolver } from '../../domain/vocabulary/create-resolver';
import { withLocalTerms } from '../../domain/vocabulary/local-terms';
import { workVocabulary } from '../../domain/vocabulary/work-vocabulary';
import { decisionKey, withDecisions } from '../../domain/vocabulary/word-decision';

/** The one resolver of words to concepts: its index is built once, when the process starts. */
export const wordResolver = createResolver(workVocabulary);

/** The resolver with the local terms last read: built anew only when a term has come. */
let local: { readonly terms: string; readonly resolver: Resolver } | undefined;

/**
 * The resolver as it is here: the vocabulary, and the ordinary words specialists have said the
 * meaning of. Such words are known within longer texts too; written alone they mean what was said.
 */
export async function readResolver(db: Database): Promise<Resolver> {
  const terms = await listLocalTerms(db);
  if (terms.length === 0) return wordResolver;
  const read = JSON.stringify(terms);
  if (local?.terms !== read) {
    const decided = terms.map(({ text, concept }) => ({
      text: decisionKey(text),
      concepts: [concept],
    }));
    const resolver = createResolver(withLocalTerms(workVocabulary, terms));
    local = { terms: read, resolver: withDecisions(resolver, decided) };
  }
  return local.resolver;
}
