import { count, date, id, index, instant, line, ref, table } from '../columns';
import { users } from './access';
import { companies } from './needs';

/** What a company has said of its staff. Rows are only added: the newest counts. */
export const staffingNotes = table(
  'staffing_notes',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    on: date('on_date').notNull(),
    source: line('source').notNull(),
    ordinary: count('ordinary'),
    ordinaryLastYear: count('ordinary_last_year'),
    subsidised: count('subsidised'),
    colleaguesTold: line('colleagues_told'),
    unionTold: line('union_told'),
    safetyTold: line('safety_told'),
    at: instant('at').notNull(),
  },
  (note) => [index('staffing_notes_company').on(note.companyId, note.at)],
);
