import { users } from './access';
import { id, index, instant, line, ref, table, count } from '../columns';

/**
 * A file of companies as it was sent in, waiting for the administrator's yes to what it changes.
 * Its text goes when it is confirmed; the row stays, so that a second yes finds it done.
 */
export const companyImports = table(
  'company_imports',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    content: line('content'),
    createdAt: instant('created_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    addedCount: count('added_count'),
    changedCount: count('changed_count'),
  },
  (one) => [index('company_imports_user').on(one.userId, one.createdAt)],
);
