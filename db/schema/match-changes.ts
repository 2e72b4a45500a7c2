import { count, id, index, table, words } from '../columns';

/**
 * What has last changed of that which is matched: one row a profile or need, with the number of its
 * latest change. Written by triggers of the migration and by nobody else, so that whoever writes,
 * in whatever way, is counted in the same transaction. The highest number is the version that a
 * process compares its index with.
 */
export const matchChanges = table(
  'match_changes',
  {
    /** Of the profile or need. */
    id: id(),
    kind: words('kind', ['profile', 'need']).notNull(),
    number: count('number').notNull(),
  },
  (row) => [index('match_changes_number').on(row.number)],
);
