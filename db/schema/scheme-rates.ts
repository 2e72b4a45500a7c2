import type { RateKey } from '~/app/domain/schemes/rate-table';
import { count, date, id, instant, line, ref, table } from '../columns';
import { users } from './access';

/** Rates of support schemes as administrators read them at their source. Rows are only added. */
export const schemeRates = table('scheme_rates', {
  id: id(),
  rate: line('rate').$type<RateKey>().notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to').notNull(),
  /** Whole kroner. */
  value: count('value').notNull(),
  sourceTitle: line('source_title').notNull(),
  sourceAddress: line('source_address').notNull(),
  checkedOn: date('checked_on').notNull(),
  addedById: ref('added_by_id')
    .notNull()
    .references(() => users.id),
  addedAt: instant('added_at').notNull(),
});
