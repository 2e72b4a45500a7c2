import { createResolver } from '../domain/vocabulary/create-resolver';
import { workVocabulary } from '../domain/vocabulary/work-vocabulary';

/** The one resolver of words to concepts: its index is built once, when the process starts. */
export const wordResolver = createResolver(workVocabulary);
