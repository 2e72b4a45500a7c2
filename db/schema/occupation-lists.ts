import { instant, json, line, table, words } from '../columns';
import { occupationSources, type Occupation } from '~/app/domain/vocabulary/occupations/occupation';

/** Official lists of occupations the operator has taken in: one of each source, whole. */
export const occupationLists = table('occupation_lists', {
  source: words('source', occupationSources).primaryKey(),
  occupations: json<readonly Occupation[]>('occupations').notNull(),
  /** Of the content; another hash is another vocabulary. */
  contentHash: line('content_hash').notNull(),
  takenInAt: instant('taken_in_at').notNull(),
});
