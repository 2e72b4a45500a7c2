import { proposals } from './proposals';
import { flag, instant, ref, sealed, table } from '../columns';

/** The first meeting of a proposal; when, where and who is sealed with the person's key. */
export const meetings = table('meetings', {
  proposalId: ref('proposal_id')
    .primaryKey()
    .references(() => proposals.id),
  details: sealed('details').notNull(),
  /** She wants to meet before her name is told. */
  isWithoutName: flag('is_without_name').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
