import { choreRhythms, choreStates } from '../../app/domain/chores/chore';
import { count, date, id, index, instant, line, ref, table, uniqueIndex, words } from '../columns';
import { companies, needs } from './needs';

/** A company's collection of chores: one address its colleagues share, open until a day. */
export const choreLists = table(
  'chore_lists',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    /** The end of the address. It lets anybody put a chore in, and shows nothing. */
    token: line('token').notNull(),
    openUntilOn: date('open_until_on').notNull(),
    /** Set when the company closed it before its day. */
    closedAt: instant('closed_at'),
    createdById: ref('created_by_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (list) => [
    uniqueIndex('chore_lists_token').on(list.token),
    index('chore_lists_company').on(list.companyId, list.createdAt),
  ],
);

/** A chore as a colleague put it in. Who she is, is asked of nobody and kept nowhere. */
export const chores = table(
  'chores',
  {
    id: id(),
    listId: ref('list_id')
      .notNull()
      .references(() => choreLists.id),
    text: line('text').notNull(),
    place: line('place'),
    minutes: count('minutes').notNull(),
    rhythm: words('rhythm', choreRhythms).notNull(),
    /** What its words surely mean, read when it was put in; null where there is nothing. */
    concept: ref('concept'),
    state: words('state', choreStates).notNull(),
    /** The need it became a part of. */
    needId: ref('need_id').references(() => needs.id),
    createdAt: instant('created_at').notNull(),
  },
  (chore) => [index('chores_list').on(chore.listId, chore.createdAt)],
);
