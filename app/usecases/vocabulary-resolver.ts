import { createResolver, type Resolver } from '../domain/vocabulary/create-resolver';
import { starterVocabulary } from '../domain/vocabulary/starter-vocabulary';

let resolver: Resolver | undefined;

/** The resolver of this process; its index is built at the first word it is asked about. */
export function vocabularyResolver(): Resolver {
  resolver ??= createResolver(starterVocabulary);
  return resolver;
}
