import { createResolver } from '../domain/vocabulary/create-resolver';
import { starterVocabulary } from '../domain/vocabulary/starter-vocabulary';

/** The one resolver of words to concepts: its index is built once, when the process starts. */
export const wordResolver = createResolver(starterVocabulary);
