import { users } from './access';
import { instant, line, ref, table } from '../columns';

/**
 * Ordinary words that mean a concept of the vocabulary here, with who said so and when. Never words
 * about a person: those stay in her sealed layer.
 */
export const localTerms = table('local_terms', {
  /** The words in one spelling; a later word about the same replaces it. */
  text: line('text').primaryKey(),
  concept: line('concept').notNull(),
  decidedById: ref('decided_by_id')
    .notNull()
    .references(() => users.id),
  decidedAt: instant('decided_at').notNull(),
});
