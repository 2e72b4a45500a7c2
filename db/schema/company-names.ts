import { companies } from './needs';
import { index, instant, line, primaryKey, ref, table } from '../columns';

/** What a company was called before: people and files go on using the old name. */
export const companyNames = table(
  'company_names',
  {
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    name: line('name').notNull(),
    /** When it took another name. */
    until: instant('until').notNull(),
  },
  (name) => [
    primaryKey({ columns: [name.companyId, name.name] }),
    index('company_names_name').on(name.name),
  ],
);
